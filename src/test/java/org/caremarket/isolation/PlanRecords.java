package org.caremarket.isolation;

import jakarta.inject.Singleton;
import java.util.List;
import org.caremarket.plan.NewPlan;
import org.caremarket.plan.PlanOutcome;
import org.caremarket.plan.Plans;
import org.caremarket.plan.Sections;
import org.caremarket.platform.access.Actor;
import org.caremarket.platform.access.Role;
import org.caremarket.platform.tenancy.CouncilScope;

/** A plan with all that can belong to one, whose numbers no record of the neighbour's has. */
@Singleton
final class PlanRecords {

    private static final Actor OFFICER = new Actor(1, "An officer", Role.OFFICER, "127.0.0.1");

    private final Plans plans;
    private final Sections sections;

    PlanRecords(Plans plans, Sections sections) {
        this.plans = plans;
        this.sections = sections;
    }

    PlanCases.Ids in(CouncilScope council) {
        return council.call(() -> {
            var plan = plan("A return");
            for (int i = 0; i < 20; i++) {
                plan = plan("A return, number " + i);
            }
            sections.write(plan, "winter", "More beds", 0, "", OFFICER);
            return new PlanCases.Ids(plan, "winter");
        });
    }

    private long plan(String title) {
        var plan = new NewPlan(title, "2026", "msif-capacity-2024", 1, List.of(), null, null, null, null);
        return ((PlanOutcome.Saved) plans.add(plan, OFFICER)).plan().id();
    }
}

package org.caremarket.isolation;

import io.micronaut.core.annotation.Nullable;
import jakarta.inject.Singleton;
import java.util.List;
import org.caremarket.plan.Move;
import org.caremarket.plan.MoveOutcome;
import org.caremarket.plan.NewPlan;
import org.caremarket.plan.PlanOutcome;
import org.caremarket.plan.Plans;
import org.caremarket.plan.SectionOutcome;
import org.caremarket.plan.Sections;
import org.caremarket.plan.SignOff;
import org.caremarket.platform.access.Actor;
import org.caremarket.platform.access.Role;

/** A published plan that follows another, in the council whose scope is open. */
@Singleton
final class SigningRecords {

    private static final Actor OFFICER = new Actor(1, "An officer", Role.OFFICER, "127.0.0.1");
    private static final Actor APPROVER = new Actor(2, "An approver", Role.APPROVER, "127.0.0.1");

    private final Plans plans;
    private final Sections sections;
    private final SignOff signOff;

    SigningRecords(Plans plans, Sections sections, SignOff signOff) {
        this.plans = plans;
        this.sections = sections;
        this.signOff = signOff;
    }

    long signed() {
        return published("A signed return", published("A signed return before", null));
    }

    private long published(String title, @Nullable Long follows) {
        var text = new NewPlan(title, "2026", "msif-capacity-2024", 1, List.of(), null, follows, null, null);
        var plan = ((PlanOutcome.Saved) plans.add(text, OFFICER)).plan().id();
        for (var key : List.of("winter", "current", "future")) {
            var seen = sections.find(plans.find(plan).orElseThrow(), key).orElseThrow().version();
            if (!(sections.write(plan, key, title + " says this.", seen, "", OFFICER) instanceof SectionOutcome.Saved)) {
                throw new IllegalStateException(key);
            }
        }
        for (var move : List.of(Move.SEND_FOR_REVIEW, Move.APPROVE, Move.SUBMIT, Move.PUBLISH)) {
            var version = plans.find(plan).orElseThrow().version();
            if (!(signOff.move(plan, move, "", version, APPROVER) instanceof MoveOutcome.Moved)) {
                throw new IllegalStateException(move.noun());
            }
        }
        return plan;
    }
}

package org.caremarket.plan;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import org.caremarket.delivery.HomeNotes;
import org.caremarket.platform.access.Actor;
import org.caremarket.platform.access.Role;

/** Plans that wait for the reader: to be decided, changed, submitted or published. For the council's home. */
@Singleton
final class WaitingPlans implements HomeNotes {

    private final PlanRepository plans;

    WaitingPlans(PlanRepository plans) {
        this.plans = plans;
    }

    @Override
    public List<HomeNote> of(Actor reader) {
        return PlanPages.mayWrite(reader)
                ? plans.underWay().stream().flatMap(plan -> note(plan, reader).stream()).toList()
                : List.of();
    }

    private static Optional<HomeNote> note(Plan plan, Actor reader) {
        boolean approver = reader.role() == Role.APPROVER;
        var what = switch (plan.state()) {
            case IN_REVIEW -> approver ? " waits for an approver to decide" : "";
            case CHANGES_REQUESTED -> ": an approver asked for changes";
            case APPROVED -> approver ? " is approved, and can go on" : "";
            case DRAFT, SUBMITTED, PUBLISHED, WITHDRAWN, SUPERSEDED -> "";
        };
        return what.isEmpty() ? Optional.empty() : Optional.of(new HomeNote(plan.title() + what, "/plans/" + plan.id()));
    }
}

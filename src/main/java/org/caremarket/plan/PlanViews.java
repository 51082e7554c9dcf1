package org.caremarket.plan;

import jakarta.inject.Singleton;
import java.time.Clock;
import org.caremarket.platform.access.Actor;

/** Makes what the page of a plan shows from all that is known of it. */
@Singleton
final class PlanViews {

    private final Plans plans;
    private final Readings readings;
    private final SignOff signOff;
    private final Editions editions;
    private final TemplateMoves moves;
    private final TeamViews team;
    private final Clock clock;

    PlanViews(
            Plans plans, Readings readings, SignOff signOff, Editions editions, TemplateMoves moves, TeamViews team,
            Clock clock) {
        this.plans = plans;
        this.readings = readings;
        this.signOff = signOff;
        this.editions = editions;
        this.moves = moves;
        this.team = team;
        this.clock = clock;
    }

    PlanView of(String council, Plan plan, Actor actor) {
        var read = readings.of(plan);
        return new PlanView(council, read, plans.successor(plan).orElse(null),
                plan.follows() == null ? null : plans.find(plan.follows()).orElse(null),
                signOff.newestStep(plan.id()).orElse(null), editions.newest(plan.id()).orElse(null),
                moves.note(plan, read.template()), actor, clock.instant(), team.of(read));
    }
}

package org.caremarket.workshop;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import org.caremarket.market.Segment;
import org.caremarket.market.Segments;
import org.caremarket.plan.Plans;
import org.caremarket.platform.access.Actor;
import org.caremarket.platform.access.Role;

/** Puts together what the page of a workshop shows. */
@Singleton
class WorkshopViews {

    private final Workshops workshops;
    private final Agenda agenda;
    private final Positions positions;
    private final Obstacles obstacles;
    private final Segments segments;
    private final Plans plans;
    private final List<WorkshopLinks> links;
    private final Clock clock;

    WorkshopViews(
            Workshops workshops, Agenda agenda, Positions positions, Obstacles obstacles, Segments segments, Plans plans,
            List<WorkshopLinks> links, Clock clock) {
        this.workshops = workshops;
        this.agenda = agenda;
        this.positions = positions;
        this.obstacles = obstacles;
        this.segments = segments;
        this.plans = plans;
        this.links = links;
        this.clock = clock;
    }

    WorkshopView of(String council, Workshop workshop, Actor reader) {
        var planned = workshops.state(workshop) == WorkshopState.PLANNED;
        return new WorkshopView(
                council, workshop, Segment.names(segments.all(), workshop.segments()),
                workshop.planId() == null ? null : plans.find(workshop.planId()).orElse(null),
                workshops.sessions(workshop.id()), positions.read(agenda.of(workshop.id())),
                links.stream().flatMap(each -> each.of(workshop, reader).stream()).toList(),
                planned ? obstacles.of(workshop) : List.of(), mayWrite(reader), clock.instant());
    }

    /** Whether this person may change workshops. */
    static boolean mayWrite(Actor actor) {
        return actor.role() == Role.OFFICER || actor.role() == Role.APPROVER;
    }
}

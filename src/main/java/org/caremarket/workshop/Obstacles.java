package org.caremarket.workshop;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;

/** What keeps a planned workshop from being opened: all of it at once, each thing with the place where it is put right. */
@Singleton
class Obstacles {

    private static final String HEAD = "/edit";
    private static final String AGENDA = "/agenda";

    private final Agenda agenda;
    private final Positions positions;
    private final Clock clock;

    Obstacles(Agenda agenda, Positions positions, Clock clock) {
        this.agenda = agenda;
        this.positions = positions;
        this.clock = clock;
    }

    /** In the order of the form, then of the agenda; empty when it can be opened. */
    List<Obstacle> of(Workshop workshop) {
        var found = new ArrayList<Obstacle>();
        need(found, "purpose", workshop.purpose(), "Say why the council asks");
        need(found, "audience", workshop.audience(), "Say who will see the answers");
        need(found, "contact", workshop.contact(), "Say whom providers can ask");
        if (workshop.closesAt() == null) {
            found.add(new Obstacle("closesOn", "Say until when providers can answer", HEAD));
        } else if (!clock.instant().isBefore(workshop.closesAt())) {
            found.add(new Obstacle("closesOn", "The closing date, %s, is over: choose a later one"
                    .formatted(LondonTime.words(workshop.closesAt())), HEAD));
        }
        var sections = agenda.of(workshop.id());
        if (sections.stream().allMatch(section -> section.questions().isEmpty())) {
            found.add(new Obstacle("agenda", "Add at least one question to the agenda", AGENDA));
        }
        for (var section : sections) {
            positions.missing(section.text()).forEach(reference -> found.add(new Obstacle("agenda",
                    "Section %d quotes {{%s}}, and no such figure is recorded: record it, or write something else"
                            .formatted(sections.indexOf(section) + 1, reference),
                    AGENDA + "/" + section.id() + "/edit")));
        }
        return found;
    }

    private static void need(List<Obstacle> found, String field, String stated, String words) {
        if (stated.isBlank()) {
            found.add(new Obstacle(field, words, HEAD));
        }
    }
}

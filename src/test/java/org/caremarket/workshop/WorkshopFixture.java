package org.caremarket.workshop;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.caremarket.platform.access.Actor;
import org.caremarket.platform.access.Role;
import org.caremarket.workshop.NewWorkshop.Asked;
import org.caremarket.workshop.NewWorkshop.Part;
import org.caremarket.workshop.response.Channel;
import org.caremarket.workshop.response.NewResponse;
import org.caremarket.workshop.response.Responses;
import org.caremarket.workshop.response.Said;

/** Workshops for tests, each of its own; to be asked within a council's scope. */
@Singleton
public class WorkshopFixture {

    public static final Actor OFFICER = new Actor(1, "An officer", Role.OFFICER, "127.0.0.1");

    private static final AtomicInteger NUMBER = new AtomicInteger();

    private final Workshops workshops;
    private final Agenda agenda;
    private final WorkshopRepository repository;
    private final Responses responses;
    private final Clock clock;

    WorkshopFixture(
            Workshops workshops, Agenda agenda, WorkshopRepository repository, Responses responses, Clock clock) {
        this.workshops = workshops;
        this.agenda = agenda;
        this.repository = repository;
        this.responses = responses;
        this.clock = clock;
    }

    /** A workshop with one question of each kind in two sections, which closes in two weeks. */
    public Workshop planned() {
        var parts = List.of(
                new Part("The market today", "We buy **11,945 hours** a week.", List.of(
                        new Asked(QuestionKind.AGREEMENT, "Is this how you see the market?"),
                        new Asked(QuestionKind.TEXT, "What else are you facing?"))),
                new Part("What we plan", "", List.of(
                        new Asked(QuestionKind.ONE, "Which comes first?", "", List.of("Fees", "Rounds", "Training")),
                        new Asked(QuestionKind.SEVERAL, "Which would you use?", "", List.of("Academy", "Brokerage", "Pilots")),
                        new Asked(QuestionKind.RANK, "Put these in order", "", List.of("North", "South", "Middle")),
                        new Asked(QuestionKind.SCALE, "How sure are you of next year?", "", List.of("Not at all", "Entirely")))));
        var outcome = workshops.add(new NewWorkshop("Workshop " + NUMBER.incrementAndGet(), "To hear what would help",
                List.of(), "The council's commissioning team", "commissioning@council.example", 10, null,
                clock.instant().plus(Duration.ofDays(14)), null, null, parts), OFFICER);
        return ((WorkshopOutcome.Saved) outcome).workshop();
    }

    /** The same, open for feedback. */
    public Workshop open() {
        var planned = planned();
        repository.open(planned.id(), clock.instant());
        return workshops.find(planned.id()).orElseThrow();
    }

    /** The same after its closing date, which was {@code at}; it opened an hour before that. */
    public Workshop closed(Instant at) {
        var planned = planned();
        repository.open(planned.id(), at.minus(Duration.ofHours(1)));
        repository.extend(planned.id(), at);
        return workshops.find(planned.id()).orElseThrow();
    }

    /** What an organisation said by telephone to the questions of a workshop, by the place of the question from 0. */
    public long said(Workshop workshop, String organisation, Map<Integer, Said> answers) {
        var asked = agenda.questions(workshop.id());
        var byId = new LinkedHashMap<Long, Said>();
        answers.forEach((place, said) -> byId.put(asked.get(place).id(), said));
        return responses.enter(workshop.id(), new NewResponse(Channel.TELEPHONE, null, organisation,
                LocalDate.of(2026, 6, 1), byId, List.of()), OFFICER);
    }
}

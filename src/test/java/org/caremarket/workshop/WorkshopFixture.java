package org.caremarket.workshop;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
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
    private final PublishingRepository publishing;
    private final SessionRepository sessions;
    private final Responses responses;
    private final Clock clock;
    private final Told told;

    WorkshopFixture(
            Workshops workshops, Agenda agenda, WorkshopRepository repository, PublishingRepository publishing,
            SessionRepository sessions, Responses responses, Clock clock, Told told) {
        this.workshops = workshops;
        this.agenda = agenda;
        this.repository = repository;
        this.publishing = publishing;
        this.sessions = sessions;
        this.responses = responses;
        this.clock = clock;
        this.told = told;
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

    /** The same after its feedback was published. */
    public Workshop published(Instant at) {
        var closed = closed(at);
        publishing.publish(closed.id(), at);
        return now(closed);
    }

    /** A session of this workshop in a week, online; its id. */
    public long session(Workshop workshop) {
        var starts = clock.instant().plus(Duration.ofDays(7));
        return sessions.add(workshop.id(), starts, starts.plus(Duration.ofHours(2)), "", "https://meeting.example/1", 20);
    }

    /** The workshop as it is now. */
    public Workshop now(Workshop workshop) {
        return workshops.find(workshop.id()).orElseThrow();
    }

    public List<WorkshopSession> sessions(Workshop workshop) {
        return workshops.sessions(workshop.id());
    }

    /** Every session that was changed, as it was told to those who want to know. */
    List<WorkshopSession> changes() {
        return List.copyOf(told.changes);
    }

    /** Every extension that was told: {@code 3 from 2026-07-20T16:00:00Z}. */
    List<String> extensions() {
        return List.copyOf(told.extensions);
    }

    /** Writes down what it is told. */
    @Singleton
    static class Told implements SessionChanged, Extended {

        private final List<WorkshopSession> changes = new CopyOnWriteArrayList<>();
        private final List<String> extensions = new CopyOnWriteArrayList<>();

        @Override
        public void changed(Workshop workshop, WorkshopSession before, WorkshopSession now, Actor by) {
            changes.add(now);
        }

        @Override
        public void extended(Workshop workshop, Instant before, Actor by) {
            extensions.add("%d from %s".formatted(workshop.id(), before));
        }
    }
}

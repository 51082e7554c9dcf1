package org.caremarket.workshop;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.util.List;

/**
 * A workshop as the API gives it.
 *
 * @param state {@code PLANNED}, {@code OPEN}, {@code CLOSED} or {@code PUBLISHED}
 * @param plan the id of the plan that it is to change; null when there is none
 * @param madeUp what in it is made up for demonstration; null when nothing is
 * @param version to be given back with a change of the workshop
 * @param sessions the earliest first, cancelled ones included; null in lists
 * @param agenda null in lists
 */
@Serdeable
record WorkshopJson(
        long id, String title, WorkshopState state, String purpose, List<String> segments, String audience, String contact,
        @Nullable Integer minutes, @Nullable Long plan, @Nullable Instant closesAt, @Nullable Instant openedAt,
        @Nullable Instant closedAt, @Nullable Instant publishedAt, @Nullable String source, @Nullable String madeUp,
        int version, @Nullable List<SessionJson> sessions, @Nullable List<SectionJson> agenda) {

    /** @param capacity how many can come; null when nobody counts */
    @Serdeable
    record SessionJson(
            long id, Instant startsAt, Instant endsAt, String venue, String onlineLink, @Nullable Integer capacity,
            @Nullable Instant cancelledAt, int version) {

        static SessionJson of(WorkshopSession session) {
            return new SessionJson(session.id(), session.startsAt(), session.endsAt(), session.venue(),
                    session.onlineLink(), session.capacity(), session.cancelledAt(), session.version());
        }
    }

    /** @param text the council's position in Markdown; its figures stand once the workshop is open ({@code frozen}) */
    @Serdeable
    record SectionJson(long id, String title, String text, boolean frozen, int version, List<QuestionJson> questions) {

        static SectionJson of(AgendaSection section) {
            return new SectionJson(section.id(), section.title(), section.text(), section.frozen(), section.version(),
                    section.questions().stream().map(QuestionJson::of).toList());
        }
    }

    @Serdeable
    record QuestionJson(long id, QuestionKind kind, String text, String hint, List<String> options, int version) {

        static QuestionJson of(Question question) {
            return new QuestionJson(question.id(), question.kind(), question.text(), question.hint(), question.options(),
                    question.version());
        }
    }

    /** The workshop for a list. */
    static WorkshopJson of(Workshop workshop, Instant now) {
        return of(workshop, now, null, null);
    }

    static WorkshopJson of(
            Workshop workshop, Instant now, @Nullable List<WorkshopSession> sessions, @Nullable List<AgendaSection> agenda) {
        return new WorkshopJson(workshop.id(), workshop.title(), workshop.state(now), workshop.purpose(),
                workshop.segments(), workshop.audience(), workshop.contact(), workshop.minutes(), workshop.planId(),
                workshop.closesAt(), workshop.openedAt(), workshop.closedAt(), workshop.publishedAt(), workshop.source(),
                workshop.madeUp(), workshop.version(),
                sessions == null ? null : sessions.stream().map(SessionJson::of).toList(),
                agenda == null ? null : agenda.stream().map(SectionJson::of).toList());
    }
}

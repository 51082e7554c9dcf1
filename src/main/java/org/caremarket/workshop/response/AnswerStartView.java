package org.caremarket.workshop.response;

import io.micronaut.core.annotation.Nullable;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.caremarket.workshop.AgendaSection;
import org.caremarket.workshop.LondonTime;
import org.caremarket.workshop.WorkshopSession;
import org.caremarket.workshop.invitation.Invitation;

/**
 * The first page behind a link.
 *
 * @param sessions when people meet, cancelled sessions included
 * @param taken the places that others take, by session
 * @param saved the section that was just saved, by its key in the browser; null when none was
 */
public record AnswerStartView(
        AnswerHead head, List<WorkshopSession> sessions, Map<Long, Long> taken, Instant now, @Nullable String saved) {

    /** The answer first. */
    public String answer() {
        return switch (head.provider().state()) {
            case PLANNED -> "%s prepares this workshop: you can read what it is about%s. You cannot answer yet.".formatted(
                    head.council(), sessions.isEmpty() ? "" : " and say whether you are coming");
            case OPEN -> "%s asks %s for its views until %s.".formatted(head.council(), head.organisation(), head.closes());
            case CLOSED, PUBLISHED -> "This workshop closed on %s. %s".formatted(head.closed(),
                    head.given().sentAt().isEmpty() ? "You sent no answers by this link." : "You can still read what you sent.");
        };
    }

    /** {@code 2 of 4 questions answered}. */
    public String progress(AgendaSection section) {
        var asked = section.questions().size();
        return asked == 0 ? "Nothing is asked here" : "%d of %d question%s answered".formatted(
                head.given().answered(section.questions()), asked, asked == 1 ? "" : "s");
    }

    /** What its button says. */
    public String begin() {
        return head.answered() == 0 ? "Start answering" : "Go on answering";
    }

    /** Where one goes on: the first section with a question that is not answered, or the first. */
    public @Nullable AgendaSection next() {
        return head.agenda().stream()
                .filter(section -> head.given().answered(section.questions()) < section.questions().size())
                .findFirst().orElse(head.agenda().isEmpty() ? null : head.agenda().getFirst());
    }

    public String minutes() {
        var minutes = head.workshop().minutes();
        return minutes == null ? "Not stated" : "About %d minute%s".formatted(minutes, minutes == 1 ? "" : "s");
    }

    public String when(WorkshopSession session) {
        return LondonTime.span(session.startsAt(), session.endsAt());
    }

    /** Whether it can still be chosen: it is to come, and a place is left or taken by this very provider. */
    public boolean open(WorkshopSession session) {
        return !session.cancelled() && session.startsAt().isAfter(now) && (left(session) != 0 || mine(session));
    }

    /** {@code 3 places left}, {@code Full}, {@code Cancelled}, {@code Over}; empty when nobody counts places. */
    public String places(WorkshopSession session) {
        if (session.cancelled()) {
            return "Cancelled";
        }
        if (!session.startsAt().isAfter(now)) {
            return "Over";
        }
        var left = left(session);
        return left < 0 ? "" : left == 0 ? "Full" : "%d place%s left".formatted(left, left == 1 ? "" : "s");
    }

    /** -1 when nobody counts. */
    long left(WorkshopSession session) {
        return session.capacity() == null ? -1
                : Math.max(0, session.capacity() - taken.getOrDefault(session.id(), 0L) - (mine(session) ? 1 : 0));
    }

    private boolean mine(WorkshopSession session) {
        var invitation = invitation();
        return Boolean.TRUE.equals(invitation.coming()) && Long.valueOf(session.id()).equals(invitation.sessionId());
    }

    /** Whether anybody can still choose a session. */
    public boolean mayReply() {
        return head.provider().mayReply() && sessions.stream().anyMatch(session -> !session.cancelled()
                && session.startsAt().isAfter(now));
    }

    /** {@code You said that you are coming on …}. */
    public String reply() {
        var invitation = invitation();
        if (invitation.coming() == null) {
            return "You have not said whether you are coming.";
        }
        if (!invitation.coming()) {
            return "You said that you are not coming.";
        }
        return sessions.stream().filter(this::mine).findFirst()
                .map(session -> "You said that you are coming: %s.".formatted(when(session))
                        + (session.cancelled() ? " The council has cancelled this session: choose another." : ""))
                .orElse("You said that you are coming.");
    }

    private Invitation invitation() {
        return head.provider().invitation();
    }
}

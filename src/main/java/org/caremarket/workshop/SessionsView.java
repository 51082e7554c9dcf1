package org.caremarket.workshop;

import io.micronaut.core.annotation.Nullable;
import java.util.List;

/**
 * What the page shows on which sessions are arranged.
 *
 * @param locked why they stay as they are; null while they can be changed
 */
public record SessionsView(
        String council, Workshop workshop, List<WorkshopSession> sessions, @Nullable String locked) {

    public String answer() {
        long held = sessions.stream().filter(session -> !session.cancelled()).count();
        long cancelled = sessions.size() - held;
        var what = held == 0 ? "No session is arranged: answers are given in writing only."
                : held == 1 ? "1 session is arranged." : held + " sessions are arranged.";
        var without = cancelled == 0 ? "" : cancelled == 1 ? " 1 was cancelled." : " %d were cancelled.".formatted(cancelled);
        return what + without + (locked == null ? "" : " " + locked + ".");
    }

    public boolean changeable(WorkshopSession session) {
        return locked == null && !session.cancelled();
    }

    public String when(WorkshopSession session) {
        return LondonTime.span(session.startsAt(), session.endsAt());
    }

    public String places(WorkshopSession session) {
        return session.capacity() == null ? "Not limited" : session.capacity() == 1 ? "1 place" : session.capacity() + " places";
    }

    public String workshopHref() {
        return "/" + council + "/workshops/" + workshop.id();
    }

    public String path() {
        return workshopHref() + "/sessions";
    }
}

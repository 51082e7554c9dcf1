package org.caremarket.workshop;

import io.micronaut.core.annotation.Nullable;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.caremarket.plan.Plan;

/**
 * What the page of a workshop shows.
 *
 * @param segments the names of those it is about, one a line; empty when it is about all
 * @param plan the plan that it is to change; null when there is none
 * @param agenda as providers read it
 * @param links what else belongs to it
 * @param obstacles what keeps it from being opened; only of a planned workshop
 */
public record WorkshopView(
        String council, Workshop workshop, String segments, @Nullable Plan plan, List<WorkshopSession> sessions,
        ReadAgenda agenda, List<WorkshopLink> links, List<Obstacle> obstacles, boolean mayWrite, Instant now) {

    public WorkshopState state() {
        return workshop.state(now);
    }

    /** The answer first: whether providers can answer, until when, and what is to do. */
    public String answer() {
        return switch (state()) {
            case PLANNED -> planned();
            case OPEN -> "Providers can answer until %s%s.".formatted(LondonTime.words(workshop.closesAt()), left());
            case CLOSED -> "Nobody can answer any more: it closed on %s, and what was said is made sense of."
                    .formatted(LondonTime.words(workshop.end()));
            case PUBLISHED -> "What was said and what came of it is public since %s."
                    .formatted(LondonTime.day(workshop.publishedAt()));
        };
    }

    private String planned() {
        return switch (obstacles.size()) {
            case 0 -> "It is ready to be opened: no provider can answer before that.";
            case 1 -> "It is being prepared: one thing is to be done before it can be opened.";
            default -> "It is being prepared: %d things are to be done before it can be opened.".formatted(obstacles.size());
        };
    }

    private String left() {
        long days = Duration.between(now, workshop.closesAt()).toDays();
        return days == 0 ? ", which is less than a day from now" : days == 1 ? ", 1 day from now" : ", %d days from now".formatted(days);
    }

    /** What can be done with it next; what is published and withdrawn is offered by the part that does it, as a link. */
    public List<WorkshopMove> moves() {
        return mayWrite
                ? state().moves().stream().filter(move -> move != WorkshopMove.PUBLISH && move != WorkshopMove.WITHDRAW).toList()
                : List.of();
    }

    public boolean planning() {
        return mayWrite && state() == WorkshopState.PLANNED;
    }

    /** Whether sessions can still be arranged. */
    public boolean meeting() {
        return mayWrite && (state() == WorkshopState.PLANNED || state() == WorkshopState.OPEN);
    }

    public String minutes() {
        return workshop.minutes() == null ? "" : workshop.minutes() == 1 ? "1 minute" : workshop.minutes() + " minutes";
    }

    public String closes() {
        return workshop.closesAt() == null ? "" : LondonTime.words(workshop.closesAt()) + ", London time";
    }

    public String opened() {
        return workshop.openedAt() == null ? "" : LondonTime.words(workshop.openedAt());
    }

    public String when(WorkshopSession session) {
        return LondonTime.span(session.startsAt(), session.endsAt());
    }

    public String places(WorkshopSession session) {
        return session.capacity() == null ? "Not limited" : session.capacity() == 1 ? "1 place" : session.capacity() + " places";
    }

    public String path() {
        return "/" + council + "/workshops/" + workshop.id();
    }

    public String href(WorkshopLink link) {
        return "/" + council + link.path();
    }

    public String href(Obstacle obstacle) {
        return path() + obstacle.path();
    }
}

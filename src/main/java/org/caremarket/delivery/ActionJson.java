package org.caremarket.delivery;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * An action as the API gives it.
 *
 * @param segments slugs of the council's segments
 * @param byWhen the words as typed, and the days they mean
 * @param lifecycle {@code NOT_STARTED}, {@code IN_PROGRESS}, {@code COMPLETE} or {@code STOPPED}; null while nobody
 *     has confirmed the status
 * @param rag {@code RED}, {@code AMBER} or {@code GREEN} for what is in progress; null otherwise
 * @param due how its last day lies to the day that was asked for; null when nothing is left to do
 * @param travel {@code BETTER}, {@code SAME} or {@code WORSE} than the report before; null when they cannot be compared
 * @param wording the words of the status cell that the status came from; null when it was entered here
 * @param version to be given back with a new status
 * @param edition to be given back with a change of the action itself
 * @param history every report, newest first; null in lists
 */
@Serdeable
record ActionJson(
        long id,
        String ref,
        long planId,
        String plan,
        long themeId,
        String theme,
        String title,
        String description,
        @Nullable String owner,
        List<String> segments,
        ByWhen byWhen,
        @Nullable Due due,
        @Nullable Lifecycle lifecycle,
        @Nullable Rag rag,
        @Nullable Travel travel,
        String narrative,
        String correctiveAction,
        @Nullable String wording,
        LocalDate asOf,
        int version,
        int edition,
        @Nullable List<Report> history) {

    /** "By when": what was typed and what it means. */
    @Serdeable
    record ByWhen(String typed, @Nullable LocalDate start, @Nullable LocalDate end, boolean understood) {}

    /** One report of the history. */
    @Serdeable
    record Report(
            @Nullable Lifecycle lifecycle,
            @Nullable Rag rag,
            String narrative,
            String correctiveAction,
            @Nullable String wording,
            LocalDate asOf,
            String author,
            Instant recordedAt) {

        static Report of(StatusUpdate update) {
            return new Report(update.status().lifecycle(), update.status().rag(), update.narrative(),
                    update.correctiveAction(), update.wording(), update.asOf(), update.author(), update.recordedAt());
        }
    }

    static ActionJson of(Action action, LocalDate day) {
        return of(action, day, null);
    }

    static ActionJson of(Action action, LocalDate day, @Nullable List<StatusUpdate> history) {
        return new ActionJson(
                action.id(),
                action.ref(),
                action.planId(),
                action.plan(),
                action.themeId(),
                action.theme(),
                action.title(),
                action.description(),
                action.owner(),
                action.segments(),
                new ByWhen(action.byWhen(), action.startsOn(), action.endsOn(), action.understood()),
                action.due(day).orElse(null),
                action.status().lifecycle(),
                action.status().rag(),
                action.travel().orElse(null),
                action.narrative(),
                action.correctiveAction(),
                action.wording(),
                action.asOf(),
                action.version(),
                action.edition(),
                history == null ? null : history.stream().map(Report::of).toList());
    }
}

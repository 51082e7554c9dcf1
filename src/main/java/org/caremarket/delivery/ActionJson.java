package org.caremarket.delivery;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * An action as the API gives it.
 *
 * @param byWhen the words as typed, and the days they mean
 * @param lifecycle {@code NOT_STARTED}, {@code IN_PROGRESS}, {@code COMPLETE} or {@code STOPPED}; null while nobody
 *     has confirmed the status
 * @param rag {@code RED}, {@code AMBER} or {@code GREEN} for what is in progress; null otherwise
 * @param wording the words of the status cell that the status came from; null when it was entered here
 * @param version to be given back with a new status
 * @param history every report, newest first; null in lists
 */
@Serdeable
record ActionJson(
        long id,
        String ref,
        String plan,
        String theme,
        String title,
        String description,
        @Nullable String owner,
        ByWhen byWhen,
        @Nullable Lifecycle lifecycle,
        @Nullable Rag rag,
        String narrative,
        @Nullable String wording,
        LocalDate asOf,
        int version,
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
            @Nullable String wording,
            LocalDate asOf,
            String author,
            Instant recordedAt) {

        static Report of(StatusUpdate update) {
            return new Report(update.status().lifecycle(), update.status().rag(), update.narrative(),
                    update.wording(), update.asOf(), update.author(), update.recordedAt());
        }
    }

    static ActionJson of(Action action) {
        return of(action, null);
    }

    static ActionJson of(Action action, @Nullable List<StatusUpdate> history) {
        return new ActionJson(
                action.id(),
                action.ref(),
                action.plan(),
                action.theme(),
                action.title(),
                action.description(),
                action.owner(),
                new ByWhen(action.byWhen(), action.startsOn(), action.endsOn(), action.understood()),
                action.status().lifecycle(),
                action.status().rag(),
                action.narrative(),
                action.wording(),
                action.asOf(),
                action.version(),
                history == null ? null : history.stream().map(Report::of).toList());
    }
}

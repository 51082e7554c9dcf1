package org.caremarket.delivery;

import io.micronaut.core.annotation.Nullable;
import java.time.LocalDate;
import java.util.List;

/**
 * An action that comes with a file, with its first status.
 *
 * @param theme the theme's title; a theme of that title is made when the plan has none
 * @param ref unlike any other of the plan
 * @param owner null when not stated
 * @param segments slugs of the council's segments
 * @param sourceNote what is special about where it comes from; null when nothing is
 * @param wording the words of the file's status cell; null when they add nothing
 * @param asOf the day that the status speaks of; the action is there from that day on
 */
public record NewAction(
        String theme,
        String ref,
        String title,
        String description,
        @Nullable String owner,
        List<String> segments,
        Timeframe byWhen,
        @Nullable String sourceNote,
        Status status,
        String narrative,
        String correctiveAction,
        @Nullable String wording,
        LocalDate asOf) {

    public NewAction {
        segments = List.copyOf(segments);
    }
}

package org.caremarket.figure;

import io.micronaut.core.annotation.Nullable;
import org.caremarket.platform.time.Period;

/**
 * All that is said of a figure when it is recorded.
 *
 * @param indicator the indicator's code
 * @param area whom it is about, by code in official statistics
 * @param source the document or data set, as a title; two sources are two figures
 * @param link where the source is; null when it is nowhere online
 * @param page where in the source: {@code page 4}, {@code table 2}; null when not stated
 * @param method the version of the indicator's definition that it follows
 * @param note what a reader must know; may be empty
 * @param madeUp what in it is made up for demonstration; null when nothing is
 */
public record FigureText(
        String indicator,
        String area,
        Period period,
        Measurement measurement,
        FigureStatus status,
        String source,
        @Nullable String link,
        @Nullable String page,
        int method,
        String note,
        @Nullable String madeUp) {}

package org.caremarket.plan;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.time.LocalDate;

/**
 * A figure as a plan quotes it: in the text its value with the unit, below the text everything else. Live in a draft, and
 * kept in this form when the plan is frozen.
 *
 * @param reference what stands between the braces: {@code figure:HC_WAIT 2024-06}
 * @param figure the id of the figure in the council's records
 * @param version the version of the figure
 * @param name what it is about: {@code People waiting for home care}
 * @param value with unit and precision: {@code over 100 people}; when there is none, why
 * @param period in words: {@code June 2024}
 * @param counts behind a ratio: {@code 508 of 543}; empty when there are none
 * @param source where it is from, with the page if known
 * @param link of the source; null when there is none
 * @param definition what the indicator means, and in which version of its method
 * @param status {@code Final}, {@code Provisional} or {@code Estimated}
 * @param contradiction what its own counts say otherwise; empty when they do not
 * @param madeUp what in it is made up for demonstration; null when nothing is
 * @param stated whether there is a value at all
 * @param indicator the code of its indicator
 * @param until the last day of its period
 */
@Serdeable
public record FigureNote(
        String reference,
        long figure,
        int version,
        String name,
        String value,
        String period,
        String counts,
        String source,
        @Nullable String link,
        String definition,
        String status,
        String contradiction,
        @Nullable String madeUp,
        boolean stated,
        String indicator,
        LocalDate until) {}

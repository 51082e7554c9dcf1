package org.caremarket.figure;

import io.micronaut.core.annotation.Nullable;
import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import java.util.regex.Pattern;
import org.caremarket.indicator.Indicator;
import org.caremarket.platform.time.Period;

/** Figures as sentences. */
final class FigureSentence {

    /** What follows the word that a name is about: "Users | with direct payments". */
    private static final Pattern FURTHER =
            Pattern.compile("(?:,| (?:a|aged|after|as|at|by|for|from|in|of|offered|on|per|that|to|under|waiting|who|whose|with)\\b).*");

    private FigureSentence() {}

    /**
     * The figure first of all: {@code Supported-living occupancy was 93.6% on 10 June 2024 (508 of 543).}
     *
     * @param area whom it is about, where that is not the council itself; null where it is
     */
    static String of(FigureLine line, @Nullable String area) {
        var name = line.indicator().name() + (area == null ? "" : " in " + area);
        var when = when(line.figure().time());
        if (line.figure().state() != FigureState.STATED) {
            return "%s %s: %s.".formatted(name, when, line.value());
        }
        return "%s %s %s %s%s.".formatted(name, verb(line.indicator()), line.value(), when,
                line.counts().isEmpty() ? "" : " (" + line.counts() + ")");
    }

    /** {@code on 10 June 2024}, {@code in June 2024}, {@code in Q2 of 2021-22}, {@code in 2022-23}. */
    static String when(Period period) {
        return (period.kind() == Period.Kind.DAY ? "on " : "in ") + period.words();
    }

    /** A number as the source has it, with commas and all its decimals: {@code 1,630}, {@code 96.0}. */
    static String plain(@Nullable BigDecimal number) {
        if (number == null) {
            return "";
        }
        var format = new DecimalFormat("#,##0", DecimalFormatSymbols.getInstance(Locale.UK));
        format.setMinimumFractionDigits(Math.max(0, number.scale()));
        return format.format(number);
    }

    private static String verb(Indicator indicator) {
        var head = FURTHER.matcher(indicator.name()).replaceFirst("");
        return head.endsWith("s") && !head.endsWith("ss") || head.endsWith("people") ? "were" : "was";
    }
}

package org.caremarket.figure;

import io.micronaut.core.annotation.Nullable;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.caremarket.indicator.Indicator;
import org.caremarket.platform.web.Difference.Part;

/** What is said of a figure, part by part in words, to be set beside another text of the same figure. */
final class FigureParts {

    private FigureParts() {}

    static List<Part> of(FigureText text, Indicator indicator) {
        var measured = text.measurement();
        var parts = new ArrayList<Part>();
        parts.add(Part.of("Is there a value", measured.state() == FigureState.STATED ? "yes" : measured.state().words()));
        parts.add(Part.of("Value", stated(measured, indicator)));
        if (indicator.kind().isRatio() || measured.hasCounts()) {
            parts.add(number(title(indicator.numerator()), measured.numerator()));
            parts.add(number(title(indicator.denominator()), measured.denominator()));
        }
        if (measured.sample() != null || measured.deviation() != null || indicator.kind() == org.caremarket.indicator.ValueKind.MEAN) {
            parts.add(Part.of("Number behind the mean", measured.sample() == null ? null : "" + measured.sample()));
            parts.add(number("Standard deviation", measured.deviation()));
        }
        if (indicator.ofProviders() || measured.providers() != null || measured.largestShare() != null) {
            parts.add(Part.of("Providers", measured.providers() == null ? null : "" + measured.providers()));
            parts.add(Part.of("Largest provider", measured.largestShare() == null ? null
                    : FigureSentence.plain(measured.largestShare()) + "%"));
        }
        parts.add(Part.of("Status", text.status().words()));
        parts.add(Part.of("Link", text.link()));
        parts.add(Part.of("Page", text.page()));
        parts.add(Part.of("Version of the definition", "" + text.method()));
        parts.add(Part.of("Note", text.note()));
        return parts;
    }

    /** As the source states it: {@code about 1,500 people}; null when it states none. */
    static @Nullable String stated(Measurement measured, Indicator indicator) {
        if (measured.value() == null) {
            return null;
        }
        return measured.precision() == Precision.RANGE
                ? measured.words(indicator)
                : measured.precision().before() + indicator.unit().dress(FigureSentence.plain(measured.value()));
    }

    private static Part number(String name, @Nullable BigDecimal number) {
        return Part.of(name, FigureSentence.plain(number));
    }

    static String title(String words) {
        return words.isEmpty() ? "Count" : words.substring(0, 1).toUpperCase(java.util.Locale.UK) + words.substring(1);
    }
}

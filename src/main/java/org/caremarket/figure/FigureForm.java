package org.caremarket.figure;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.math.BigDecimal;
import java.util.Optional;
import org.caremarket.platform.web.Typed;

/**
 * A figure as people type it; a program sends the same, numbers as JSON numbers. Names are those of {@link FigureText}
 * and {@link Measurement}.
 *
 * @param knownSource a source that was chosen from those that gave figures before; blank when another was typed
 * @param version the version of the figure that the form was made from; not needed for a new one
 */
@Introspected
@Serdeable
public record FigureForm(
        @Nullable String indicator,
        @Nullable String area,
        @Nullable String period,
        @Nullable String state,
        @Nullable String value,
        @Nullable String numerator,
        @Nullable String denominator,
        @Nullable String precision,
        @Nullable String valueTo,
        @Nullable String sample,
        @Nullable String deviation,
        @Nullable String providers,
        @Nullable String largestShare,
        @Nullable String status,
        @Nullable String knownSource,
        @Nullable String source,
        @Nullable String link,
        @Nullable String page,
        @Nullable String method,
        @Nullable String note,
        @Nullable String version) {

    /** The form before anybody typed. */
    static FigureForm empty(String indicator, String area) {
        return new FigureForm(indicator, area, "", "", "", "", "", "EXACT", "", "", "", "", "", "FINAL", "", "", "", "",
                "", "", "");
    }

    /** The figure as it stands. */
    static FigureForm of(Figure figure) {
        return new FigureForm(figure.indicator(), figure.area(), figure.time().words(), figure.state().name(),
                text(figure.value()), text(figure.numerator()), text(figure.denominator()), figure.precision().name(),
                text(figure.valueTo()), figure.sample() == null ? "" : "" + figure.sample(), text(figure.deviation()),
                figure.providers() == null ? "" : "" + figure.providers(), text(figure.largestShare()),
                figure.status().name(), "", figure.source(), figure.link(), figure.page(), "" + figure.method(),
                figure.note(), "" + figure.version());
    }

    /** The same words on top of another version. */
    FigureForm onTopOf(Figure figure) {
        return new FigureForm(indicator, area, period, state, value, numerator, denominator, precision, valueTo, sample,
                deviation, providers, largestShare, status, knownSource, source, link, page, method, note,
                "" + figure.version());
    }

    TypedMeasurement measurement() {
        return new TypedMeasurement(state, value, numerator, denominator, precision, valueTo, sample, deviation,
                providers, largestShare);
    }

    /** The source that was chosen or typed; empty when neither was. */
    String sourceText() {
        var typed = Typed.line(source);
        return typed.isEmpty() ? Typed.line(knownSource) : typed;
    }

    Optional<Integer> seenVersion() {
        return Typed.number(version);
    }

    private static String text(@Nullable BigDecimal number) {
        return FigureSentence.plain(number);
    }
}

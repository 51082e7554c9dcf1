package org.caremarket.figure;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.core.annotation.Nullable;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import org.caremarket.indicator.Indicator;

/**
 * What was measured, as the source has it. Units are those of the indicator.
 *
 * @param state whether there is a value; when there is none, every number is null
 * @param value as stated; null when the source gives only numerator and denominator
 * @param numerator null when not given, or when the indicator is no ratio
 * @param denominator the same; never 0
 * @param precision how exactly the value is stated
 * @param valueTo the end of a range, for {@link Precision#RANGE} only
 * @param sample how many stand behind a mean
 * @param deviation their standard deviation, in the indicator's unit
 * @param providers how many providers stand behind it
 * @param largestShare the share of the largest of them, in per cent
 */
@Introspected
public record Measurement(
        FigureState state,
        @Nullable BigDecimal value,
        @Nullable BigDecimal numerator,
        @Nullable BigDecimal denominator,
        Precision precision,
        @Nullable BigDecimal valueTo,
        @Nullable Integer sample,
        @Nullable BigDecimal deviation,
        @Nullable Integer providers,
        @Nullable BigDecimal largestShare) {

    /** A value as it stands. */
    public static Measurement of(BigDecimal value) {
        return new Measurement(FigureState.STATED, value, null, null, Precision.EXACT, null, null, null, null, null);
    }

    /** A ratio by its two counts, and the value that the source gives beside them, if any. */
    public static Measurement of(@Nullable BigDecimal value, BigDecimal numerator, BigDecimal denominator) {
        return new Measurement(
                FigureState.STATED, value, numerator, denominator, Precision.EXACT, null, null, null, null, null);
    }

    /** No value, and why. */
    public static Measurement none(FigureState why) {
        return new Measurement(why, null, null, null, Precision.EXACT, null, null, null, null, null);
    }

    /** Whether the two counts behind a ratio are there. */
    public boolean hasCounts() {
        return numerator != null && denominator != null;
    }

    /**
     * The value to go by, unrounded: worked out where numerator and denominator are there, else as stated. Empty when
     * there is none.
     */
    public Optional<BigDecimal> best(Indicator indicator) {
        return hasCounts() && indicator.kind().isRatio()
                ? Optional.of(indicator.ratio(numerator, denominator))
                : Optional.ofNullable(value);
    }

    /**
     * Whether the stated value is not what numerator and denominator give, rounded as the stated one is: 96 is not
     * 508 of 543, which is 93.6. Both stay as they are, and the difference is shown.
     */
    public boolean contradictsItself(Indicator indicator) {
        if (value == null || !hasCounts() || !indicator.kind().isRatio()) {
            return false;
        }
        var stated = value.stripTrailingZeros();
        var scale = Math.max(0, stated.scale());
        var worked = indicator.ratio(numerator, denominator);
        // A source may cut off where it should round.
        return worked.setScale(scale, java.math.RoundingMode.HALF_UP).compareTo(stated) != 0
                && worked.setScale(scale, java.math.RoundingMode.DOWN).compareTo(stated) != 0;
    }

    /** The value for a page, with its precision and unit: {@code about 1,500}, {@code 73.55% to 89.38%}, {@code not stated}. */
    public String words(Indicator indicator) {
        var unit = indicator.unit();
        if (precision == Precision.RANGE && value != null) {
            return unit.dress("%s to %s".formatted(plain(value), plain(valueTo)));
        }
        // "About 10%" is not "about 10.0%": the source's digits say how exact it is.
        return precision == Precision.EXACT || value == null
                ? best(indicator).map(unit::show).orElse(state.words())
                : precision.before() + unit.dress(String.format(Locale.UK, "%,f", value).replaceFirst("\\.?0+$", ""));
    }

    private static String plain(@Nullable BigDecimal value) {
        return value == null ? "" : value.toPlainString();
    }
}

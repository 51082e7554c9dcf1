package org.caremarket.figure;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.core.annotation.Nullable;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import org.caremarket.indicator.Indicator;
import org.caremarket.indicator.Method;
import org.caremarket.indicator.Polarity;
import org.caremarket.indicator.Unit;
import org.caremarket.indicator.ValueKind;
import org.caremarket.platform.time.Period;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a line says of a figure, and when two sources disagree. */
class FigureLineTest {

    private static Indicator indicator(String name, ValueKind kind, Unit unit) {
        return new Indicator("X", name, "", "Homes", unit, kind, kind == ValueKind.PROPORTION ? 100 : 1, "occupied", "beds",
                Polarity.NEITHER, EnumSet.allOf(Period.Kind.class), "", List.of(), "", List.of(),
                List.of(new Method(1, "", "")), false, false, true, "", false);
    }

    private static final Indicator SHARE = indicator("Occupancy", ValueKind.PROPORTION, new Unit("%", 1));
    private static final Indicator PROVIDERS = indicator("Home-care providers", ValueKind.COUNT, new Unit("providers", 0));

    private static Measurement stated(String value, Precision precision, @Nullable String to) {
        return new Measurement(FigureState.STATED, new BigDecimal(value), null, null, precision, to == null ? null : new BigDecimal(to),
                null, null, null, null);
    }

    private static Figure figure(long id, String period, Measurement measured) {
        return new Figure(id, "X", "E08000014", period, measured.state(), measured.value(), measured.numerator(), measured.denominator(),
                measured.precision(), measured.valueTo(), null, null, null, null, FigureStatus.FINAL, "Source " + id, null, null, 1, "",
                null, 1, "An officer", Instant.EPOCH);
    }

    @ParameterizedTest
    @CsvSource({"94, EXACT, , 93.6, EXACT, , false", "96, EXACT, , 93.6, EXACT, , true", "93.6, EXACT, , 93.60, EXACT, , false",
        "85, OVER, , 90, EXACT, , false", "85, OVER, , 74, EXACT, , true", "5, UNDER, , 4.9, EXACT, , false", "5, UP_TO, , 6, EXACT, , true",
        "1500, ABOUT, , 1530, EXACT, , false", "1500, ABOUT, , 1600, EXACT, , true", "73.55, RANGE, 89.38, 80, EXACT, , false",
        "73.55, RANGE, 89.38, 91, EXACT, , true", "0, ABOUT, , 20, EXACT, , true"})
    void twoSourcesDisagreeWhenNoValueCanBeTrueForBoth(
            String value, Precision precision, String to, String other, Precision otherPrecision, String otherTo, boolean disagree) {
        var one = figure(1, "2023-24", stated(value, precision, to));
        var two = figure(2, "2023-24", stated(other, otherPrecision, otherTo));
        assertThat(!new FigureLine(one, SHARE, List.of(two)).disagreeing().isEmpty()).isEqualTo(disagree);
        assertThat(!new FigureLine(two, SHARE, List.of(one)).disagreeing().isEmpty()).isEqualTo(disagree);
    }

    @Test
    void whatIsMissingDisagreesWithNobody() {
        var one = figure(1, "2023-24", Measurement.none(FigureState.NOT_STATED));
        var two = figure(2, "2023-24", stated("5", Precision.EXACT, null));
        assertThat(new FigureLine(one, SHARE, List.of(two)).needsLook()).isFalse();
        assertThat(new FigureLine(two, SHARE, List.of(one)).needsLook()).isFalse();
    }

    @Test
    void sentencesFitTheNameAndThePeriod() {
        var counted = Measurement.of(null, new BigDecimal(508), new BigDecimal(543));
        assertThat(FigureSentence.of(new FigureLine(figure(1, "2024-06-10", counted), SHARE, List.of()), null))
                .isEqualTo("Occupancy was 93.6% on 10 June 2024 (508 of 543).");
        assertThat(FigureSentence.of(new FigureLine(figure(1, "2023-24-Q2", stated("85", Precision.OVER, null)), PROVIDERS, List.of()), "England"))
                .isEqualTo("Home-care providers in England were over 85 providers in Q2 of 2023-24.");
        assertThat(FigureSentence.of(new FigureLine(figure(1, "2024-06", Measurement.none(FigureState.SUPPRESSED)), SHARE, List.of()), null))
                .isEqualTo("Occupancy in June 2024: suppressed.");
    }

    @ParameterizedTest
    @CsvSource({"2024-06-10, 2024-06-10, of today", "2024-06-10, 2024-06-11, 1 day old", "2024-06, 2024-07-30, 1 month old",
        "2022-23, 2024-09-30, 1 year 5 months old", "2022-23, 2025-03-31, 2 years old", "2026-27, 2026-11-22, not over yet"})
    void theAgeIsCountedFromTheEndOfThePeriod(String period, LocalDate today, String age) {
        assertThat(new FigureLine(figure(1, period, stated("5", Precision.EXACT, null)), SHARE, List.of()).age(today)).isEqualTo(age);
    }
}

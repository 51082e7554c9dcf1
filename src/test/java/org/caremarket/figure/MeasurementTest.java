package org.caremarket.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.caremarket.indicator.Indicator;
import org.caremarket.indicator.Method;
import org.caremarket.indicator.Polarity;
import org.caremarket.indicator.Unit;
import org.caremarket.indicator.ValueKind;
import org.caremarket.platform.time.Period;
import org.junit.jupiter.api.Test;

/** What a figure says, and when it contradicts itself. */
class MeasurementTest {

    private static final Indicator OCCUPANCY = indicator(ValueKind.PROPORTION, new Unit("%", 1), 100);
    private static final Indicator HOURS = indicator(ValueKind.COUNT, new Unit("hours a week", 0), 1);
    private static final Indicator FEE = indicator(ValueKind.MONEY, new Unit("£ an hour", 2), 1);

    @Test
    void aRatioIsWorkedOutFromItsCounts() {
        var published = Measurement.of(new BigDecimal("96"), new BigDecimal(508), new BigDecimal(543));

        assertThat(published.words(OCCUPANCY)).isEqualTo("93.6%");
        assertThat(published.contradictsItself(OCCUPANCY)).isTrue();
        assertThat(published.value()).isEqualByComparingTo("96");
    }

    @Test
    void roundingAndCuttingOffAreNoContradiction() {
        assertThat(Measurement.of(new BigDecimal("93.6"), new BigDecimal(508), new BigDecimal(543)).contradictsItself(OCCUPANCY)).isFalse();
        assertThat(Measurement.of(new BigDecimal("94"), new BigDecimal(508), new BigDecimal(543)).contradictsItself(OCCUPANCY)).isFalse();
        assertThat(Measurement.of(new BigDecimal("93"), new BigDecimal(508), new BigDecimal(543)).contradictsItself(OCCUPANCY)).isFalse();
        assertThat(Measurement.of(new BigDecimal("100.0"), new BigDecimal(5), new BigDecimal(5)).contradictsItself(OCCUPANCY)).isFalse();
        assertThat(Measurement.of(new BigDecimal("96")).contradictsItself(OCCUPANCY)).isFalse();
    }

    @Test
    void valuesAreDressedAsTheirUnitAsks() {
        assertThat(Measurement.of(new BigDecimal(2758)).words(HOURS)).isEqualTo("2,758 hours a week");
        assertThat(Measurement.of(new BigDecimal(21)).words(FEE)).isEqualTo("£21.00 an hour");
        assertThat(new Measurement(FigureState.STATED, new BigDecimal(39000), null, null, Precision.ABOUT, null, null, null, null, null)
                .words(HOURS)).isEqualTo("about 39,000 hours a week");
        assertThat(new Measurement(FigureState.STATED, new BigDecimal("73.55"), null, null, Precision.RANGE, new BigDecimal("89.38"),
                null, null, null, null).words(OCCUPANCY)).isEqualTo("73.55 to 89.38%");
    }

    @Test
    void theSourcesDigitsSayHowExactItIs() {
        var about = new Measurement(FigureState.STATED, new BigDecimal("10"), null, null, Precision.ABOUT, null, null, null, null, null);

        assertThat(about.words(OCCUPANCY)).isEqualTo("about 10%");
        assertThat(Measurement.of(new BigDecimal("10")).words(OCCUPANCY)).isEqualTo("10.0%");
    }

    @Test
    void whatIsMissingIsNeverZero() {
        for (var state : FigureState.values()) {
            if (state != FigureState.STATED) {
                assertThat(Measurement.none(state).best(OCCUPANCY)).isEmpty();
                assertThat(Measurement.none(state).words(OCCUPANCY)).isEqualTo(state.words()).doesNotContain("0");
            }
        }
    }

    private static Indicator indicator(ValueKind kind, Unit unit, int per) {
        return new Indicator("X", "Name", "What?", "Care homes", unit, kind, per, "n", "d", Polarity.NEITHER,
                Set.of(Period.Kind.DAY), "As it is.", List.of(), "", List.of(), List.of(new Method(1, "", "")), false, false, true, "", false);
    }
}

package org.caremarket.reference;

import io.micronaut.core.annotation.Nullable;
import java.math.BigDecimal;

/**
 * One published figure.
 *
 * @param indicator the indicator's code in this service's catalogue
 * @param methodVersion which definition of the indicator it follows, as the catalogue numbers them; a series breaks between two
 * @param period a financial year such as {@code 2022-23}, or a day such as {@code 2020-06-30}
 * @param gssCode the council, region or country
 * @param value as published, in the indicator's unit; null unless stated
 * @param numerator the part that is counted, where the source tells; null otherwise
 * @param denominator the whole that it is a part of, where the source tells; null otherwise
 */
record Figure(
        String indicator,
        int methodVersion,
        String period,
        String gssCode,
        FigureState state,
        @Nullable BigDecimal value,
        @Nullable BigDecimal numerator,
        @Nullable BigDecimal denominator) {

    Figure {
        if ((state == FigureState.STATED) != (value != null)) {
            throw new IllegalArgumentException("A figure has a value when it is stated, and only then");
        }
    }

    /** What may stand in an edition once. */
    Key key() {
        return new Key(indicator, period, gssCode);
    }

    /** What a figure is about. */
    record Key(String indicator, String period, String gssCode) implements Comparable<Key> {

        @Override
        public int compareTo(Key other) {
            int indicators = indicator.compareTo(other.indicator);
            int periods = indicators == 0 ? period.compareTo(other.period) : indicators;
            return periods == 0 ? gssCode.compareTo(other.gssCode) : periods;
        }
    }
}

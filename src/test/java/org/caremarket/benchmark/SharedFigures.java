package org.caremarket.benchmark;

import io.micronaut.core.annotation.Nullable;
import java.math.BigDecimal;
import java.time.Instant;
import org.caremarket.benchmark.Shared.Origin;
import org.caremarket.figure.Precision;

/** Figures of an indicator X for 2020-21, as councils publish them. */
final class SharedFigures {

    private static final String YEAR = "2020-21";

    private SharedFigures() {}

    static Shared ratio(String area, int numerator, int denominator) {
        return shared(area, "STATED", null, new BigDecimal(numerator), new BigDecimal(denominator));
    }

    static Shared value(String area, String value) {
        return shared(area, "STATED", new BigDecimal(value), null, null);
    }

    static Shared state(String area, String state) {
        return shared(area, state, null, null, null);
    }

    private static Shared shared(
            String area, String state, @Nullable BigDecimal value, @Nullable BigDecimal numerator, @Nullable BigDecimal denominator) {
        return shared(Origin.PUBLISHED, area, YEAR, 1, state, value, numerator, denominator);
    }

    static Shared at(Shared figure, String period) {
        return shared(figure.origin(), figure.area(), period, figure.method(), figure.state(), figure.value(), figure.numerator(),
                figure.denominator());
    }

    static Shared method(Shared figure, int method) {
        return shared(figure.origin(), figure.area(), figure.period(), method, figure.state(), figure.value(), figure.numerator(),
                figure.denominator());
    }

    static Shared from(Shared figure, Origin origin) {
        return shared(origin, figure.area(), figure.period(), figure.method(), figure.state(), figure.value(), figure.numerator(),
                figure.denominator());
    }

    private static Shared shared(
            Origin origin, String area, String period, int method, String state, @Nullable BigDecimal value,
            @Nullable BigDecimal numerator, @Nullable BigDecimal denominator) {
        var withdrawn = state.equals("WITHDRAWN");
        return new Shared(origin, "X", area, period, method, state, value, numerator, denominator, Precision.EXACT, null, null, null,
                "FINAL", "A report", null, null, "", null, Instant.EPOCH, withdrawn ? Instant.EPOCH : null, withdrawn ? "Wrong" : null);
    }
}

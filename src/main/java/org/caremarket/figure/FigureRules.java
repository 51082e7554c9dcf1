package org.caremarket.figure;

import io.micronaut.core.annotation.Nullable;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.caremarket.indicator.Indicator;
import org.caremarket.indicator.ValueKind;
import org.caremarket.platform.time.Period;

/** What cannot be true of a figure, whoever says it: the same rules for a council's folder and for an uploaded file. */
public final class FigureRules {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private FigureRules() {}

    /**
     * Why a measurement cannot be one of this indicator and period, each as a sentence that begins in lower case and has
     * no full stop; empty when it can. That a stated value is not what its counts give is no such problem.
     *
     * @param period empty when it is not known; it is not checked then
     */
    public static List<String> problems(Indicator indicator, Optional<Period> period, Measurement measurement) {
        var problems = new ArrayList<String>();
        period.filter(each -> !indicator.periods().contains(each.kind())).ifPresent(each ->
                problems.add("%s is about a %s, not about a %s".formatted(
                        indicator.code(),
                        Arrays.stream(Period.Kind.values()).filter(indicator.periods()::contains).map(Period.Kind::words)
                                .collect(Collectors.joining(" or a ")),
                        each.kind().words())));
        var counts = counts(indicator, measurement.numerator(), measurement.denominator());
        counts.ifPresent(problems::add);
        if (indicator.kind().isRatio() || counts.isEmpty()) {
            size(indicator, measurement.value()).ifPresent(problems::add);
            size(indicator, measurement.valueTo()).ifPresent(problems::add);
        }
        return List.copyOf(problems);
    }

    private static Optional<String> counts(
            Indicator indicator, @Nullable BigDecimal numerator, @Nullable BigDecimal denominator) {
        if (!indicator.kind().isRatio() && (numerator != null || denominator != null)) {
            return Optional.of("%s has no numerator and denominator: it is a %s".formatted(
                    indicator.code(), indicator.kind().word()));
        }
        if (denominator != null && denominator.signum() <= 0) {
            return Optional.of("the denominator must be greater than 0");
        }
        if (numerator != null && numerator.signum() < 0) {
            return Optional.of("the numerator must be 0 or more");
        }
        return indicator.kind() == ValueKind.PROPORTION && numerator != null && denominator != null
                        && numerator.compareTo(denominator) > 0
                ? Optional.of("the numerator, %s, is greater than the denominator, %s: a part cannot be greater than the whole"
                        .formatted(numerator.toPlainString(), denominator.toPlainString()))
                : Optional.empty();
    }

    /** A ratio of amounts may be below 0 or above 100%: a fee above the median, for example. */
    private static Optional<String> size(Indicator indicator, @Nullable BigDecimal value) {
        var cases = indicator.kind().isRatio() ? indicator.ofCases() : indicator.kind() == ValueKind.COUNT;
        if (value == null || !cases) {
            return Optional.empty();
        }
        if (value.signum() < 0) {
            return Optional.of("%s cannot be less than 0".formatted(indicator.code()));
        }
        return indicator.kind() == ValueKind.PROPORTION && value.compareTo(HUNDRED) > 0
                ? Optional.of("%s is a share and cannot be more than 100".formatted(indicator.code()))
                : Optional.empty();
    }
}

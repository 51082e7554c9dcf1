package org.caremarket.benchmark;

import java.math.BigDecimal;
import java.util.Optional;
import org.caremarket.benchmark.statistics.Estimate;
import org.caremarket.benchmark.statistics.Intervals;
import org.caremarket.benchmark.statistics.Part;
import org.caremarket.figure.Precision;
import org.caremarket.indicator.Indicator;
import org.caremarket.indicator.ValueKind;

/** Makes of a figure what statistics can work with, in the indicator's unit. */
final class Estimates {

    private Estimates() {}

    /**
     * The figure's value with its intervals, where there can be any. Empty when there is no single value: "over 85" and
     * "73.55% to 89.38%" are bounds.
     */
    static Optional<Estimate> of(Indicator indicator, Shared figure) {
        if (!figure.stated() || figure.precision() != Precision.EXACT && figure.precision() != Precision.ABOUT) {
            return Optional.empty();
        }
        return switch (indicator.kind()) {
            case PROPORTION -> part(indicator, figure)
                    .map(part -> percent(Estimate.ofProportion(part.numerator(), part.denominator()), indicator.per()))
                    .or(() -> plain(indicator, figure));
            case RATE -> part(indicator, figure)
                    .map(part -> Estimate.ofRate(part.numerator(), part.denominator(), indicator.per()))
                    .or(() -> plain(indicator, figure));
            case MEAN -> figure.value() != null && figure.sample() != null && figure.sample() > 1 && figure.deviation() != null
                    ? Optional.of(Estimate.ofMean(
                            figure.value().doubleValue(), figure.deviation().doubleValue(), figure.sample()))
                    : plain(indicator, figure);
            case COUNT, MONEY -> plain(indicator, figure);
        };
    }

    /** What it adds to the value of a group taken as one; empty when that cannot be worked out. */
    static Optional<Part> part(Indicator indicator, Shared figure) {
        return switch (indicator.kind()) {
            case PROPORTION, RATE -> figure.hasCounts() && indicator.ofCases() && fits(indicator, figure)
                    ? Optional.of(new Part(figure.numerator().doubleValue(), figure.denominator().doubleValue()))
                    : Optional.empty();
            case MEAN -> figure.value() != null && figure.sample() != null
                    ? Optional.of(new Part(figure.value().doubleValue() * figure.sample(), figure.sample()))
                    : Optional.empty();
            case COUNT, MONEY -> Optional.empty();
        };
    }

    private static boolean fits(Indicator indicator, Shared figure) {
        return figure.numerator().signum() >= 0 && figure.denominator().signum() > 0
                && (indicator.kind() != ValueKind.PROPORTION || figure.numerator().compareTo(figure.denominator()) <= 0);
    }

    /** A value as it stands: worked out where there are counts that are no cases, such as hours. */
    private static Optional<Estimate> plain(Indicator indicator, Shared figure) {
        return (figure.hasCounts() && indicator.kind().isRatio()
                ? Optional.of(indicator.ratio(figure.numerator(), figure.denominator()))
                : Optional.ofNullable(figure.value())).map(BigDecimal::doubleValue).map(Estimate::without);
    }

    private static Estimate percent(Estimate share, int per) {
        return new Estimate(share.value() * per, share.intervals().map(both ->
                new Intervals(both.at95().times(per), both.at998().times(per))));
    }
}

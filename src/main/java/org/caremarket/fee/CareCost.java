package org.caremarket.fee;

import io.micronaut.core.annotation.Nullable;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What an exercise found for one kind of care, whole.
 *
 * @param lines every line of the kind of care, in order, whether a cost is stated for it or not
 */
public record CareCost(Exercise exercise, CostResult result, List<Line> lines) {

    /** Fewer answers than these make a median thin. */
    public static final int FEW = 5;
    /** So do the answers of less than this share of those invited, in per cent. */
    public static final int LOW_RATE = 30;
    /** Why the published total is not the sum of its lines. */
    public static final String MEDIANS =
            "Medians do not add up: the provider in the middle for food is not the one in the middle "
            + "for staffing, so the median of the totals is not the sum of the lines' medians.";

    /** @param cost null when none is stated */
    public record Line(CostLine line, @Nullable LineCost cost) {

        public @Nullable BigDecimal median() {
            return cost == null ? null : cost.median();
        }

        /** Whether too few answers stand behind it. */
        public boolean thin() {
            return cost != null && cost.count() != null && cost.count() < FEW;
        }
    }

    public CareCost {
        lines = List.copyOf(lines);
    }

    public CareType care() {
        return result.careType();
    }

    /** The sum of the medians of all lines that are parts of the total; empty when none is stated. */
    public Optional<BigDecimal> sumOfMedians() {
        return lines.stream().filter(each -> each.line().inTotal() && each.median() != null).map(Line::median)
                .reduce(BigDecimal::add);
    }

    /** The median to go by: the published total, else the sum of the lines. Empty when neither is stated, or is 0. */
    public Optional<BigDecimal> median() {
        return Optional.ofNullable(result.totalMedian()).or(this::sumOfMedians).filter(median -> median.signum() > 0);
    }

    /** The published total less the sum of its lines; empty when either is not stated. */
    public Optional<BigDecimal> difference() {
        return sumOfMedians().filter(sum -> result.totalMedian() != null).map(sum -> result.totalMedian().subtract(sum));
    }

    /** How much of the sum of all lines is this one's, in per cent; empty when it cannot be said. */
    public Optional<BigDecimal> share(Line line) {
        return sumOfMedians().filter(sum -> sum.signum() > 0 && line.line().inTotal() && line.median() != null)
                .map(sum -> line.median().multiply(Gap.HUNDRED).divide(sum, MathContext.DECIMAL64));
    }

    /** Those who answered of those invited, in per cent. */
    public Optional<BigDecimal> responseRate() {
        return result.invited() == null || result.invited() == 0 || result.responses() == null ? Optional.empty()
                : Optional.of(BigDecimal.valueOf(result.responses()).multiply(Gap.HUNDRED)
                        .divide(BigDecimal.valueOf(result.invited()), MathContext.DECIMAL64));
    }

    /** How many answers stand behind the total. */
    public @Nullable Integer counted() {
        return result.totalCount() != null ? result.totalCount() : result.used();
    }

    /** Why its medians say little; empty when they do not. The rule stands in the sentence. */
    public Optional<String> thin() {
        var why = new ArrayList<String>();
        if (counted() != null && counted() < FEW) {
            why.add("only %s, fewer than %d".formatted(counted() == 1 ? "1 answer counts" : counted() + " answers count", FEW));
        }
        if (responseRate().filter(rate -> rate.compareTo(BigDecimal.valueOf(LOW_RATE)) < 0).isPresent()) {
            why.add("%s of those invited answered, fewer than %d%%".formatted(Money.percent(responseRate().get()), LOW_RATE));
        }
        return why.isEmpty() ? Optional.empty()
                : Optional.of("Thin sample: " + String.join("; ", why) + ". One provider more or less may move the medians far.");
    }

    /** {@code 2 of 9 invited answered (22.2%), 2 counted. Not counted: …}. */
    public String sample() {
        var asked = result.invited() == null ? "How many were invited is not stated"
                : "%s of %s invited answered%s".formatted(result.responses() == null ? "It is not stated how many"
                        : Money.count(result.responses()),
                        Money.count(result.invited()), responseRate().map(rate -> " (" + Money.percent(rate) + ")").orElse(""));
        var counted = result.used() == null ? "how many count is not stated" : Money.count(result.used()) + " counted";
        return asked + ", " + counted + "." + (result.exclusions().isEmpty() ? "" : " Not counted: "
                + String.join("; ", result.exclusions().lines().toList()) + ".");
    }

    /** The gap to a fee; empty when no median is stated, or no price rise to the fee's year. */
    public Optional<Gap> gap(BigDecimal fee, String year) {
        return median().flatMap(median -> exercise.priceRises().between(exercise.baseYear(), year)
                .map(rise -> new Gap(median, rise, fee)));
    }
}

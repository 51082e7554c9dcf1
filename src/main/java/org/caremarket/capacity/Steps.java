package org.caremarket.capacity;

import io.micronaut.core.annotation.Nullable;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.caremarket.platform.chart.Interval;
import org.caremarket.platform.chart.TickText;
import org.caremarket.platform.chart.Waterfall;
import org.caremarket.platform.chart.Waterfall.Bar;
import org.caremarket.platform.chart.Waterfall.Kind;

/** The way from required over available to affordable and secured, for the chart and for its table alike. */
public final class Steps {

    /**
     * One step.
     *
     * @param title what it is
     * @param amount empty when it is not stated
     * @param from where its bar begins
     * @param how where the amount comes from
     */
    public record Step(String title, Optional<BigDecimal> amount, BigDecimal from, Kind kind, String how) {

        /** The amount, with a minus where it goes off. */
        public String words() {
            return amount.map(each -> (kind == Kind.LESS ? "−" : kind == Kind.MORE && each.signum() >= 0 ? "+" : "")
                    + Amounts.number(each)).orElse(Amounts.NOT_STATED);
        }

        private @Nullable Interval span() {
            return amount.map(each -> {
                var to = kind == Kind.LESS ? from.subtract(each) : from.add(each);
                return new Interval(Math.min(from.doubleValue(), to.doubleValue()), Math.max(from.doubleValue(),
                        to.doubleValue()));
            }).orElse(null);
        }
    }

    private Steps() {}

    static List<Step> of(Balance balance) {
        var text = balance.text();
        var steps = new ArrayList<Step>();
        steps.add(new Step("Required now", balance.required(), BigDecimal.ZERO, Kind.TOTAL, text.required() != null
                ? "as published"
                : balance.required().isPresent() ? "people waiting × what each needs" : ""));
        steps.add(new Step("Growth", balance.growth(), balance.required().orElse(BigDecimal.ZERO), Kind.MORE,
                text.growth().amount() != null ? "as published" : balance.growth().isPresent() ? "percentage × base" : ""));
        steps.add(new Step("Required with growth", balance.requiredWithGrowth(), BigDecimal.ZERO, Kind.TOTAL,
                balance.requiredWithGrowth().isPresent() ? "required now + growth" : ""));
        steps.add(new Step("Available", balance.available(), BigDecimal.ZERO, Kind.TOTAL, text.available() != null ? "as reported"
                : balance.available().isPresent() ? "places − occupied" : ""));
        exclusions(balance, steps);
        steps.add(new Step("Affordable", balance.affordable(), BigDecimal.ZERO, Kind.TOTAL, text.affordable() != null
                ? "as published"
                : balance.affordable().isPresent() ? "available − exclusions" : ""));
        steps.add(new Step("Secured", Optional.ofNullable(text.secured()), BigDecimal.ZERO, Kind.PART,
                text.secured() != null ? "as reported" : ""));
        return steps;
    }

    /** Each begins where the one before ended; behind one that is not stated nobody knows where that is. */
    private static void exclusions(Balance balance, List<Step> steps) {
        var left = balance.available();
        for (var exclusion : balance.text().exclusions()) {
            var amount = Optional.ofNullable(exclusion.amount());
            steps.add(new Step(exclusion.title(), amount, left.or(balance::available).orElse(BigDecimal.ZERO), Kind.LESS,
                    exclusion.note().isEmpty() ? "excluded" : exclusion.note()));
            left = Balance.minus(left, amount);
        }
    }

    static Waterfall chart(Balance balance, String id, String name, String description) {
        return new Waterfall(id, name, description, TickText.PLAIN, of(balance).stream()
                .map(step -> new Bar(step.title(), step.span(), step.words(), step.kind())).toList());
    }
}

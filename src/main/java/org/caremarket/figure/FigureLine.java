package org.caremarket.figure;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import org.caremarket.indicator.Indicator;

/**
 * A figure beside the indicator that explains it and what other sources say.
 *
 * @param others the same indicator, area and period by other sources
 */
public record FigureLine(Figure figure, Indicator indicator, List<Figure> others) {

    public FigureLine {
        others = List.copyOf(others);
    }

    /** The value in words, with its precision and unit; what is missing says why. */
    public String value() {
        return figure.measurement().words(indicator);
    }

    /** Whether there is a value, and not only the reason why there is none. */
    public boolean hasValue() {
        return figure.state() == FigureState.STATED;
    }

    /** The counts behind a ratio: {@code 508 of 543}; empty when they are not there. */
    public String counts() {
        return figure.measurement().hasCounts()
                ? "%s of %s".formatted(FigureSentence.plain(figure.numerator()), FigureSentence.plain(figure.denominator()))
                : "";
    }

    /** Whether the stated value is not what its own counts give. */
    public boolean contradictsItself() {
        return figure.measurement().contradictsItself(indicator);
    }

    /** {@code The source says 96%; 508 of 543 is 93.6%}; empty when it does not contradict itself. */
    public String contradiction() {
        return contradictsItself()
                ? "The source says %s; %s is %s".formatted(
                        indicator.unit().dress(FigureSentence.plain(figure.value())), counts(),
                        indicator.unit().show(indicator.ratio(figure.numerator(), figure.denominator())))
                : "";
    }

    /** Those of the others whose values cannot be true together with this one. */
    public List<Figure> disagreeing() {
        var own = Extent.of(figure.measurement(), indicator);
        return own.isEmpty() ? List.of() : others.stream()
                .filter(other -> Extent.of(other.measurement(), indicator).filter(its -> !its.meets(own.get())).isPresent())
                .toList();
    }

    /** {@code Another source says 91.0%}; empty when none disagrees. */
    public String disagreement() {
        var disagreeing = disagreeing();
        return switch (disagreeing.size()) {
            case 0 -> "";
            case 1 -> "Another source says " + disagreeing.getFirst().measurement().words(indicator);
            default -> "%d other sources say something else".formatted(disagreeing.size());
        };
    }

    /** Whether somebody should look at it. */
    public boolean needsLook() {
        return contradictsItself() || !disagreeing().isEmpty();
    }

    /** How long ago the period ended: {@code 1 year 5 months old}, {@code 12 days old}, {@code not over yet}. */
    public String age(LocalDate today) {
        var last = figure.time().last();
        if (last.isAfter(today)) {
            return "not over yet";
        }
        var since = Period.between(last, today);
        if (since.getYears() == 0 && since.getMonths() == 0) {
            return since.getDays() == 0 ? "of today" : number(since.getDays(), "day") + " old";
        }
        var years = since.getYears() == 0 ? "" : number(since.getYears(), "year");
        var months = since.getMonths() == 0 ? "" : number(since.getMonths(), "month");
        return (years + " " + months).strip() + " old";
    }

    private static String number(int count, String word) {
        return count + " " + word + (count == 1 ? "" : "s");
    }
}

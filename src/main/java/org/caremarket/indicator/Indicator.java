package org.caremarket.indicator;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.caremarket.platform.time.Period;

/**
 * Something that is measured, with all that is needed to read a figure of it.
 *
 * @param code its code, in capitals: {@code CH_OCC}; a local one begins with {@code L_}
 * @param name what people call it
 * @param question what it answers, as a question
 * @param segment the service segment, or what runs through all of them: {@code Care homes}, {@code Workforce}
 * @param unit what it counts in
 * @param kind what kind of number it is
 * @param per what a ratio is multiplied by: 100 for a proportion, for example 100,000 for a rate; 1 for all others
 * @param numerator what stands above the line; empty when it is no ratio
 * @param denominator what stands below the line; empty when it is no ratio
 * @param polarity which way is better
 * @param periods the kinds of period that a figure can be about
 * @param definition what is counted and what is not
 * @param notWith indicators that look alike and are not the same
 * @param source who publishes it; empty when councils record it themselves
 * @param aliases codes under which files know it, for imports
 * @param methods its definitions over time, at least one, oldest first
 * @param ofPeople whether it counts people, so that small numbers could name somebody
 * @param ofProviders whether it is made from what providers say of themselves, which is theirs
 * @param ofCases whether a ratio counts cases one by one, so that chance gives it an interval; hours and pounds are none
 * @param partOf the code of the count that it adds up to together with others; empty when it is part of none
 * @param local whether this council alone has it
 */
public record Indicator(
        String code,
        String name,
        String question,
        String segment,
        Unit unit,
        ValueKind kind,
        int per,
        String numerator,
        String denominator,
        Polarity polarity,
        Set<Period.Kind> periods,
        String definition,
        List<NotWith> notWith,
        String source,
        List<String> aliases,
        List<Method> methods,
        boolean ofPeople,
        boolean ofProviders,
        boolean ofCases,
        String partOf,
        boolean local) {

    public Indicator {
        periods = Set.copyOf(periods);
        notWith = List.copyOf(notWith);
        aliases = List.copyOf(aliases);
        methods = List.copyOf(methods);
    }

    /** Stands for an indicator that is in no catalogue any more: its figures are still there and can be read. */
    public static Indicator gone(String code) {
        return new Indicator(code, code, "", "No longer in the catalogue", new Unit("", 2), ValueKind.COUNT, 1, "", "",
                Polarity.NEITHER, Set.of(), "", List.of(), "", List.of(), List.of(new Method(1, "", "")), false, false,
                false, "", false);
    }

    /** The newest version of its definition: what a figure recorded today follows. */
    public int method() {
        return methods.getLast().version();
    }

    /** The version of its definition that figures of a period follow, unless they say otherwise. */
    public int methodFor(Period period) {
        return methods.reversed().stream()
                .filter(method -> method.since().isEmpty() || Period.of(method.since()).compareTo(period) <= 0)
                .findFirst()
                .orElse(methods.getFirst())
                .version();
    }

    /** The version of its definition with this number. */
    public Optional<Method> method(int version) {
        return methods.stream().filter(method -> method.version() == version).findFirst();
    }

    /** A ratio in the indicator's unit: numerator / denominator × {@link #per}. The only place that works it out. */
    public BigDecimal ratio(BigDecimal numerator, BigDecimal denominator) {
        return numerator.multiply(BigDecimal.valueOf(per)).divide(denominator, MathContext.DECIMAL64);
    }
}

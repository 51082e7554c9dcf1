package org.caremarket.indicator;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import org.caremarket.platform.time.Period;

/**
 * An indicator as the API gives it.
 *
 * @param unit what it counts in
 * @param decimals how many are shown
 * @param per what a ratio is multiplied by
 * @param periods the kinds of period that a figure can be about
 * @param source who publishes it; empty when councils record it themselves
 * @param local whether this council alone has it: it is compared with nobody
 * @param version of a local one, to be given back with a change; null for those of the catalogue
 */
@Serdeable
record IndicatorJson(
        String code,
        String name,
        String question,
        String segment,
        String unit,
        int decimals,
        ValueKind kind,
        int per,
        String numerator,
        String denominator,
        Polarity polarity,
        List<String> periods,
        String definition,
        List<Other> notComparableWith,
        String source,
        List<Version> methods,
        boolean ofPeople,
        boolean ofProviders,
        boolean local,
        @Nullable Integer version) {

    /** Another indicator that looks alike and is not the same. */
    @Serdeable
    record Other(String code, String why) {}

    /** A version of the definition. */
    @Serdeable
    record Version(int version, String since, String change) {}

    static IndicatorJson of(LocalIndicator local) {
        return of(local.indicator(), local.version());
    }

    /** Of the catalogue, or for a list. */
    static IndicatorJson of(Indicator indicator) {
        return of(indicator, null);
    }

    private static IndicatorJson of(Indicator indicator, @Nullable Integer version) {
        return new IndicatorJson(indicator.code(), indicator.name(), indicator.question(), indicator.segment(),
                indicator.unit().name(), indicator.unit().decimals(), indicator.kind(), indicator.per(),
                indicator.numerator(), indicator.denominator(), indicator.polarity(),
                indicator.periods().stream().sorted().map(Period.Kind::words).toList(), indicator.definition(),
                indicator.notWith().stream().map(other -> new Other(other.code(), other.why())).toList(),
                indicator.source(),
                indicator.methods().stream().map(each -> new Version(each.version(), each.since(), each.change())).toList(),
                indicator.ofPeople(), indicator.ofProviders(), indicator.local(), version);
    }
}

package org.caremarket.benchmark.comparison;

import io.micronaut.core.annotation.Nullable;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import org.caremarket.benchmark.Benchmarks;
import org.caremarket.benchmark.Groups;
import org.caremarket.benchmark.Reader;
import org.caremarket.indicator.Indicator;
import org.caremarket.indicator.Indicators;
import org.caremarket.platform.tenancy.CommonsScope;
import org.caremarket.platform.tenancy.CouncilScope;
import org.caremarket.platform.tenancy.RegionScope;
import org.caremarket.platform.tenancy.Scope;
import org.caremarket.platform.time.Period;
import org.caremarket.platform.web.FormErrors;
import org.caremarket.platform.web.Text;

/** What an address asks to compare, for the council or the region whose scope is open. */
@Singleton
class Comparisons {

    private final Benchmarks benchmarks;
    private final Groups groups;
    private final Indicators indicators;

    Comparisons(Benchmarks benchmarks, Groups groups, Indicators indicators) {
        this.benchmarks = benchmarks;
        this.groups = groups;
        this.indicators = indicators;
    }

    /** Who looks. */
    static Reader reader() {
        return switch (Scope.current()) {
            case CouncilScope council -> new Reader.OfCouncil(council);
            case RegionScope region -> new Reader.OfRegion(region);
            case CommonsScope commons -> throw new IllegalStateException("Nobody compares without a council or a region");
        };
    }

    /** The group of this key, or the first that the reader belongs to; empty when it is none of theirs. */
    Optional<Place> place(@Nullable String group) {
        var reader = reader();
        var all = groups.of(reader);
        var chosen = Text.isBlank(group)
                ? all.stream().findFirst()
                : all.stream().filter(each -> each.key().equals(group)).findFirst();
        return chosen.map(each -> new Place(reader, Place.root(reader), all, each));
    }

    /** One indicator of the catalogue; empty when there is no such indicator or group. */
    Optional<Asked> asked(String code, @Nullable String group, @Nullable String period) {
        return indicators.shared(code).flatMap(indicator -> place(group).map(place -> asked(place, indicator, period)));
    }

    /** Every indicator of the catalogue in one group; empty when there is no such group. */
    Optional<Overview> overview(@Nullable String group) {
        return place(group).map(place -> {
            var everything = benchmarks.everything(place.reader(), place.group());
            var entries = everything.series().values().stream().map(Entry::of).toList();
            var empty = indicators.catalogue().stream().filter(each -> !everything.series().containsKey(each)).toList();
            return new Overview(place, entries, empty, everything.withdrawn());
        });
    }

    /** One indicator over time; empty when there is no such indicator or group. */
    Optional<Overview> overTime(String code, @Nullable String group) {
        return indicators.shared(code).flatMap(indicator -> place(group).map(place -> {
            var series = benchmarks.series(place.reader(), indicator, place.group());
            var withdrawn = Withdrawals.of(place.group(), series.figures());
            return series.periods().isEmpty()
                    ? new Overview(place, List.of(), List.of(indicator), withdrawn)
                    : new Overview(place, List.of(Entry.of(series)), List.of(), withdrawn);
        }));
    }

    private Asked asked(Place place, Indicator indicator, @Nullable String typed) {
        var series = benchmarks.series(place.reader(), indicator, place.group());
        var period = Text.isBlank(typed) ? Optional.<Period>empty() : Period.read(typed);
        var errors = period.isPresent() || Text.isBlank(typed) ? FormErrors.none() : FormErrors.of(
                "period", "Choose a period, or write it as 2022-23, 2021-22-Q2, 2023-05 or 2023-05-25");
        var benchmark = period.map(series::at).or(series::fullest);
        var england = benchmark
                .filter(each -> !place.group().key().equals(Groups.ENGLAND))
                .map(each -> series.among(groups.england()).at(each.period()))
                .filter(each -> each.reported() > each.standings().size() / 2);
        return new Asked(place, series, benchmark.orElse(null), england.orElse(null), errors);
    }
}

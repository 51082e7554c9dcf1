package org.caremarket.benchmark;

import jakarta.inject.Singleton;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.caremarket.indicator.Indicator;
import org.caremarket.indicator.Indicators;
import org.caremarket.platform.time.Period;

/**
 * Comparisons, for the council or the region whose scope is open. Each asks the database once, however many councils
 * and periods there are; who may see which figure the database decides.
 */
@Singleton
public class Benchmarks {

    private final BenchmarkRepository repository;
    private final Indicators indicators;

    Benchmarks(BenchmarkRepository repository, Indicators indicators) {
        this.repository = repository;
        this.indicators = indicators;
    }

    /** One indicator in one group, over every period for which a member has a value, newest first. */
    public Series series(Reader reader, Indicator indicator, Group group) {
        var figures = switch (reader) {
            case Reader.OfCouncil(var council) -> repository.ofIndicator(indicator.code(), group.number(), council.area());
            case Reader.OfRegion(var region) -> repository.ofIndicatorForRegion(indicator.code(), region.number());
        };
        return series(reader, indicator, group, figures);
    }

    /** The same for every indicator of the catalogue of which a member has a value, in the catalogue's order. */
    public Map<Indicator, Series> all(Reader reader, Group group) {
        return everything(reader, group).series();
    }

    /** The same with what was withdrawn, which no series shows when nothing else is left of it. */
    public Everything everything(Reader reader, Group group) {
        var areas = group.members().stream().map(Group.Member::area).distinct().toList();
        var figures = switch (reader) {
            case Reader.OfCouncil(var council) -> repository.ofAreas(areas, group.number(), council.area());
            case Reader.OfRegion(var region) -> repository.ofAreasForRegion(areas, region.number());
        };
        var byIndicator = figures.stream().collect(Collectors.groupingBy(Shared::indicator));
        var all = new LinkedHashMap<Indicator, Series>();
        for (var indicator : indicators.catalogue()) {
            var series = series(reader, indicator, group, byIndicator.getOrDefault(indicator.code(), List.of()));
            if (!series.periods().isEmpty()) {
                all.put(indicator, series);
            }
        }
        return new Everything(all, figures.stream().filter(figure -> figure.withdrawnAt() != null).toList());
    }

    /**
     * All that a reader may see of a group.
     *
     * @param series by indicator, in the catalogue's order; only those of which a member has a value
     * @param withdrawn publications of members that were taken back, the newest first
     */
    public record Everything(Map<Indicator, Series> series, List<Shared> withdrawn) {

        public Everything {
            withdrawn = List.copyOf(withdrawn);
        }
    }

    private static Series series(Reader reader, Indicator indicator, Group group, List<Shared> figures) {
        var comparer = new Comparer(indicator, group, reader.own().orElse(null), figures);
        return new Series(indicator, group, comparer.periods(), comparer, figures);
    }

    /**
     * One indicator of one group over time. Every benchmark is worked out when it is asked for.
     *
     * @param periods for which a member has a value, newest first
     * @param figures everything that the reader may see of the indicator
     */
    public record Series(
            Indicator indicator, Group group, List<Period> periods, Comparer comparer, List<Shared> figures) {

        /** The same figures among other councils. */
        public Series among(Group other) {
            var others = new Comparer(indicator, other, null, figures);
            return new Series(indicator, other, others.periods(), others, figures);
        }

        /** The comparison of a period; one without a value says so of every council. */
        public Benchmark at(Period period) {
            return comparer.compare(period);
        }

        /** The one to look at first; see {@link Benchmark#toShow}. */
        public Optional<Benchmark> fullest() {
            return Benchmark.toShow(overTime());
        }

        /** Every period's comparison, oldest first. */
        public List<Benchmark> overTime() {
            return periods.reversed().stream().map(this::at).toList();
        }
    }
}

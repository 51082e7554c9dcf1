package org.caremarket.benchmark.comparison;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.HttpResponse;
import io.micronaut.serde.annotation.Serdeable;
import jakarta.inject.Singleton;
import java.util.List;
import org.caremarket.benchmark.Benchmarks;
import org.caremarket.platform.time.Period;
import org.caremarket.platform.web.Problem;

/** How the API answers about comparisons, for a council and for a region alike. */
@Singleton
class BenchmarkAnswers {

    /**
     * What can be compared.
     *
     * @param groups those of the reader
     * @param group the one that the indicators are listed for
     * @param indicators of which a member of the group has a value
     */
    @Serdeable
    record ListJson(List<BenchmarkJson.GroupJson> groups, String group, List<IndicatorJson> indicators) {}

    /** One indicator, and the periods for which a member has a value, newest first. */
    @Serdeable
    record IndicatorJson(String indicator, String name, String segment, String unit, List<String> periods) {}

    private final Comparisons comparisons;
    private final Benchmarks benchmarks;

    BenchmarkAnswers(Comparisons comparisons, Benchmarks benchmarks) {
        this.comparisons = comparisons;
        this.benchmarks = benchmarks;
    }

    HttpResponse<?> list(@Nullable String group) {
        return comparisons.place(group).<HttpResponse<?>>map(place -> HttpResponse.ok(new ListJson(
                        place.groups().stream().map(each -> new BenchmarkJson.GroupJson(each.key(), each.name())).toList(),
                        place.group().key(),
                        benchmarks.all(place.reader(), place.group()).values().stream()
                                .map(series -> new IndicatorJson(series.indicator().code(), series.indicator().name(),
                                        series.indicator().segment(), series.indicator().unit().name(),
                                        series.periods().stream().map(Period::code).toList()))
                                .toList())))
                .orElseGet(HttpResponse::notFound);
    }

    HttpResponse<?> show(String indicator, @Nullable String group, @Nullable String period) {
        return comparisons.asked(indicator, group, period)
                .<HttpResponse<?>>map(asked -> asked.errors().isEmpty()
                        ? HttpResponse.ok(BenchmarkJson.of(asked))
                        : Problem.of(asked.errors()).response())
                .orElseGet(HttpResponse::notFound);
    }
}

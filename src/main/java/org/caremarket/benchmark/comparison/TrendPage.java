package org.caremarket.benchmark.comparison;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.caremarket.benchmark.Benchmark;
import org.caremarket.benchmark.Group;
import org.caremarket.platform.chart.ChartSize;
import org.caremarket.platform.web.ErrorPages;
import org.caremarket.platform.web.Page;
import org.caremarket.platform.web.Pages;
import org.caremarket.platform.web.Text;
import org.caremarket.templates.StaticTemplates;

/** The page of one indicator over time, the same for a council and for a region. */
@Singleton
class TrendPage {

    private final StaticTemplates templates = new StaticTemplates();
    private final Comparisons comparisons;
    private final Pages pages;
    private final ErrorPages errorPages;

    TrendPage(Comparisons comparisons, Pages pages, ErrorPages errorPages) {
        this.comparisons = comparisons;
        this.pages = pages;
        this.errorPages = errorPages;
    }

    /**
     * What an address asks for; all but the code may be missing.
     *
     * @param kind a kind of period: {@code year}
     * @param council an area's code
     */
    record Wanted(String code, @Nullable String group, @Nullable String kind, @Nullable String council) {}

    HttpResponse<?> show(HttpRequest<?> request, Wanted wanted) {
        return view(wanted).<HttpResponse<?>>map(view -> {
            var page = pages.of(request, view.indicator().name() + " over time").under(
                    Page.NavLink.to("Benchmarks", view.place().home()),
                    Page.NavLink.to(view.indicator().name(), view.place().indicator(view.indicator().code())));
            return HttpResponse.ok(templates.benchmarkTrend(page, view));
        }).orElseGet(() -> errorPages.notFound(request));
    }

    HttpResponse<?> download(HttpRequest<?> request, String file, Wanted wanted) {
        return view(wanted).filter(TrendView::drawable).flatMap(view -> {
            var name = "%s-%s-over-time".formatted(wanted.code(), view.place().group().key()).toLowerCase();
            if (file.equals("chart.svg") && view.charted()) {
                return Optional.of(Downloads.chart(TrendPicture.draw(view, ChartSize.WIDE), name));
            }
            return Downloads.table(file, benchmarks(view.line()), name);
        }).<HttpResponse<?>>map(answer -> answer).orElseGet(() -> errorPages.notFound(request));
    }

    private static List<Benchmark> benchmarks(Line line) {
        return line.points().stream().flatMap(point -> point.benchmark().stream()).toList();
    }

    private Optional<TrendView> view(Wanted wanted) {
        return comparisons.overTime(wanted.code(), wanted.group()).flatMap(overview -> overview.entries().isEmpty()
                ? Optional.of(new TrendView(overview.place(), overview.empty().getFirst(), null, List.of(), null, List.of(),
                        overview.withdrawn().stream().map(figure -> Withdrawals.sentence(overview.place().group(), figure)).toList()))
                : view(overview, overview.entries().getFirst(), wanted));
    }

    private static Optional<TrendView> view(Overview overview, Entry entry, Wanted wanted) {
        var members = Overview.members(entry.times());
        var asked = Text.isBlank(wanted.council()) ? overview.place().own() : Optional.of(wanted.council());
        var council = asked.flatMap(area -> members.stream().filter(member -> member.area().equals(area)).findFirst());
        if (council.isEmpty() && !Text.isBlank(wanted.council())) {
            return Optional.empty();
        }
        var area = council.map(member -> member.area()).orElse(null);
        var kinds = Line.kinds(entry.times());
        var kind = Text.isBlank(wanted.kind())
                ? Optional.of(Line.usual(entry.times(), area))
                : kinds.stream().filter(each -> TrendView.key(each).equals(wanted.kind())).findFirst();
        return kind.map(chosen -> {
            var line = Line.of(entry.indicator(), entry.times(), chosen, area);
            return new TrendView(overview.place(), entry.indicator(), line, kinds, council.orElse(null), members,
                    asides(overview, entry, line, council));
        });
    }

    /** What the line itself does not show: newer figures of another kind of period, what was withdrawn, when the group began. */
    private static List<String> asides(Overview overview, Entry entry, Line line, Optional<Group.Member> council) {
        return Stream.of(
                council.flatMap(member -> TrendWords.newer(member.name(), entry, line)),
                council.flatMap(member -> Withdrawals.last(entry, overview.withdrawn(), member.area()))
                        .map(figure -> Withdrawals.sentence(overview.place().group(), figure)),
                TrendWords.begun(overview.place(), line)).flatMap(Optional::stream).toList();
    }
}

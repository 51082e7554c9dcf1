package org.caremarket.benchmark.comparison;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.caremarket.platform.web.ErrorPages;
import org.caremarket.platform.web.Page;
import org.caremarket.platform.web.PageRequest;
import org.caremarket.platform.web.Pages;
import org.caremarket.platform.web.Text;
import org.caremarket.templates.StaticTemplates;

/** The pages over all indicators of a group, the same for a council and for a region. Each asks the database once. */
@Singleton
class OverviewPage {

    private final StaticTemplates templates = new StaticTemplates();
    private final Comparisons comparisons;
    private final Pages pages;
    private final ErrorPages errorPages;
    private final Clock clock;

    OverviewPage(Comparisons comparisons, Pages pages, ErrorPages errorPages, Clock clock) {
        this.comparisons = comparisons;
        this.pages = pages;
        this.errorPages = errorPages;
        this.clock = clock;
    }

    /** What stands out. */
    HttpResponse<?> home(HttpRequest<?> request, @Nullable String group) {
        return comparisons.overview(group).<HttpResponse<?>>map(overview -> {
            var page = pages.of(request, "Benchmarks");
            return HttpResponse.ok(overview.place().own()
                    .map(area -> templates.benchmarkHome(page, CouncilHomeView.of(overview, area)))
                    .orElseGet(() -> templates.benchmarkRegionHome(page, new RegionHomeView(overview))));
        }).orElseGet(() -> errorPages.notFound(request));
    }

    /** One council over all indicators. */
    HttpResponse<?> profile(HttpRequest<?> request, @Nullable String group, @Nullable String segment, @Nullable String council) {
        return comparisons.overview(group).<HttpResponse<?>>map(overview -> overview.entries().isEmpty()
                ? empty(request, overview, "Profile")
                : profile(overview, segment, council)
                        .<HttpResponse<?>>map(view -> HttpResponse.ok(templates.benchmarkProfile(
                                below(request, overview, "Profile of " + view.council().name()), view)))
                        .orElseGet(() -> errorPages.notFound(request)))
                .orElseGet(() -> errorPages.notFound(request));
    }

    /** The profile as a file. */
    HttpResponse<?> profileFile(
            HttpRequest<?> request, String file, @Nullable String group, @Nullable String segment, @Nullable String council) {
        return comparisons.overview(group).flatMap(overview -> profile(overview, segment, council))
                .flatMap(view -> Downloads.table(file, () -> OverviewTable.of(view.shown(),
                        "Profile of %s in %s".formatted(view.council().name(), view.place().group().name()), view.council().area()),
                        "profile-%s-%s".formatted(view.council().area().toLowerCase(Locale.UK), view.place().group().key())))
                .<HttpResponse<?>>map(answer -> answer)
                .orElseGet(() -> errorPages.notFound(request));
    }

    private static Optional<ProfileView> profile(Overview overview, @Nullable String segment, @Nullable String council) {
        var members = overview.members();
        var asked = Text.isBlank(council) ? overview.place().own() : Optional.of(council);
        var chosen = asked.flatMap(area -> members.stream().filter(member -> member.area().equals(area)).findFirst())
                .or(() -> Text.isBlank(council) ? members.stream().findFirst() : Optional.empty());
        return chosen.flatMap(member -> overview.only(segment)
                .map(shown -> new ProfileView(overview, shown, segment == null ? "" : segment, member)));
    }

    /** Every council by every indicator. */
    HttpResponse<?> matrix(HttpRequest<?> request, @Nullable String group, @Nullable String segment, PageRequest part) {
        return comparisons.overview(group).<HttpResponse<?>>map(overview -> overview.entries().isEmpty()
                ? empty(request, overview, "Every council, every indicator")
                : matrix(overview, segment, part.page())
                        .<HttpResponse<?>>map(view -> HttpResponse.ok(templates.benchmarkMatrix(
                                below(request, overview, "Every council, every indicator"), view)))
                        .orElseGet(() -> errorPages.notFound(request)))
                .orElseGet(() -> errorPages.notFound(request));
    }

    private static Optional<MatrixView> matrix(Overview overview, @Nullable String segment, int page) {
        var chosen = Text.isBlank(segment) && MatrixView.tooMany(overview) ? Entry.key(overview.segments().getFirst()) : segment;
        return overview.only(chosen).flatMap(shown -> MatrixView.of(overview, shown, chosen == null ? "" : chosen, page));
    }

    /** Every council and indicator as a file, of one segment or of all: a file may be as large as it is. */
    HttpResponse<?> matrixFile(HttpRequest<?> request, String file, @Nullable String group, @Nullable String segment) {
        return comparisons.overview(group).filter(overview -> !overview.entries().isEmpty()).flatMap(overview -> overview.only(segment))
                .flatMap(shown -> Downloads.table(file, () -> OverviewTable.of(shown), "indicators-%s%s".formatted(
                        shown.place().group().key(), Text.isBlank(segment) ? "" : "-" + segment)))
                .<HttpResponse<?>>map(answer -> answer)
                .orElseGet(() -> errorPages.notFound(request));
    }

    /** How good the figures are. */
    HttpResponse<?> quality(HttpRequest<?> request, @Nullable String group) {
        return comparisons.overview(group)
                .<HttpResponse<?>>map(overview -> HttpResponse.ok(templates.benchmarkQuality(
                        below(request, overview, "Quality of the figures"), new QualityView(overview, LocalDate.now(clock)))))
                .orElseGet(() -> errorPages.notFound(request));
    }

    private HttpResponse<?> empty(HttpRequest<?> request, Overview overview, String title) {
        return HttpResponse.ok(templates.benchmarkEmpty(below(request, overview, title), title, overview));
    }

    private Page below(HttpRequest<?> request, Overview overview, String title) {
        return pages.of(request, title).under(Page.NavLink.to("Benchmarks", overview.place().home()));
    }
}

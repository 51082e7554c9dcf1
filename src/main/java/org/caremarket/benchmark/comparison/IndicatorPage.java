package org.caremarket.benchmark.comparison;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import jakarta.inject.Singleton;
import org.caremarket.platform.web.ErrorPages;
import org.caremarket.platform.web.Page;
import org.caremarket.platform.web.Pages;
import org.caremarket.templates.StaticTemplates;

/** The page of one indicator, the same for a council and for a region. */
@Singleton
class IndicatorPage {

    private final StaticTemplates templates = new StaticTemplates();
    private final Comparisons comparisons;
    private final Pages pages;
    private final ErrorPages errorPages;

    IndicatorPage(Comparisons comparisons, Pages pages, ErrorPages errorPages) {
        this.comparisons = comparisons;
        this.pages = pages;
        this.errorPages = errorPages;
    }

    HttpResponse<?> show(HttpRequest<?> request, String code, @Nullable String group, @Nullable String period) {
        return comparisons.asked(code, group, period).<HttpResponse<?>>map(asked -> {
            var view = new IndicatorView(asked);
            var page = pages.of(request, asked.series().indicator().name())
                    .with(asked.errors())
                    .under(Page.NavLink.to("Benchmarks", asked.place().home()));
            return (asked.errors().isEmpty() ? HttpResponse.ok() : HttpResponse.unprocessableEntity())
                    .body(templates.benchmarkIndicator(page, view));
        }).orElseGet(() -> errorPages.notFound(request));
    }
}

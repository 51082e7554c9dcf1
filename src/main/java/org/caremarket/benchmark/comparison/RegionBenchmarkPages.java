package org.caremarket.benchmark.comparison;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.Hidden;
import org.caremarket.platform.access.Allow;
import org.caremarket.platform.access.Role;
import org.caremarket.platform.web.ErrorPages;

/** One indicator as the analysts of a region see it: what was shared with the group, and official statistics. */
@Hidden
@Controller("/regions/{region}/benchmarks/{code}")
@Produces(MediaType.TEXT_HTML)
@ExecuteOn(TaskExecutors.BLOCKING)
@Allow(Role.ANALYST)
class RegionBenchmarkPages {

    private final IndicatorPage page;
    private final TrendPage trend;
    private final Downloads downloads;
    private final ErrorPages errorPages;

    RegionBenchmarkPages(IndicatorPage page, TrendPage trend, Downloads downloads, ErrorPages errorPages) {
        this.page = page;
        this.trend = trend;
        this.downloads = downloads;
        this.errorPages = errorPages;
    }

    @Get
    HttpResponse<?> indicator(
            HttpRequest<?> request, String region, String code, @Nullable @QueryValue String group,
            @Nullable @QueryValue String period) {
        return page.show(request, code, group, period);
    }

    @Get("/downloads/{file}")
    @Produces(MediaType.ALL)
    HttpResponse<?> download(
            HttpRequest<?> request, String region, String code, String file, @Nullable @QueryValue String group,
            @Nullable @QueryValue String period) {
        return downloads.file(file, code, group, period)
                .<HttpResponse<?>>map(answer -> answer)
                .orElseGet(() -> errorPages.notFound(request));
    }

    @Get("/trend")
    HttpResponse<?> trend(
            HttpRequest<?> request, String region, String code, @Nullable @QueryValue String group,
            @Nullable @QueryValue String kind, @Nullable @QueryValue String area) {
        return trend.show(request, new TrendPage.Wanted(code, group, kind, area));
    }

    @Get("/trend/downloads/{file}")
    @Produces(MediaType.ALL)
    HttpResponse<?> trendFile(
            HttpRequest<?> request, String region, String code, String file, @Nullable @QueryValue String group,
            @Nullable @QueryValue String kind, @Nullable @QueryValue String area) {
        return trend.download(request, file, new TrendPage.Wanted(code, group, kind, area));
    }
}

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
import org.caremarket.platform.web.PageRequest;

/** Comparisons over all indicators as a council sees them. */
@Hidden
@Controller("/{council}/benchmarks")
@Produces(MediaType.TEXT_HTML)
@ExecuteOn(TaskExecutors.BLOCKING)
@Allow({Role.OFFICER, Role.APPROVER, Role.VIEWER, Role.ADMINISTRATOR})
class OverviewPages {

    private final OverviewPage page;

    OverviewPages(OverviewPage page) {
        this.page = page;
    }

    @Get
    HttpResponse<?> home(HttpRequest<?> request, String council, @Nullable @QueryValue String group) {
        return page.home(request, group);
    }

    @Get("/profile")
    HttpResponse<?> profile(
            HttpRequest<?> request, String council, @Nullable @QueryValue String group, @Nullable @QueryValue String segment,
            @Nullable @QueryValue String area) {
        return page.profile(request, group, segment, area);
    }

    @Get("/profile/downloads/{file}")
    @Produces(MediaType.ALL)
    HttpResponse<?> profileFile(
            HttpRequest<?> request, String council, String file, @Nullable @QueryValue String group,
            @Nullable @QueryValue String segment, @Nullable @QueryValue String area) {
        return page.profileFile(request, file, group, segment, area);
    }

    @Get("/matrix")
    HttpResponse<?> matrix(
            HttpRequest<?> request, String council, @Nullable @QueryValue String group, @Nullable @QueryValue String segment,
            PageRequest part) {
        return page.matrix(request, group, segment, part);
    }

    @Get("/matrix/downloads/{file}")
    @Produces(MediaType.ALL)
    HttpResponse<?> matrixFile(
            HttpRequest<?> request, String council, String file, @Nullable @QueryValue String group,
            @Nullable @QueryValue String segment) {
        return page.matrixFile(request, file, group, segment);
    }

    @Get("/quality")
    HttpResponse<?> quality(HttpRequest<?> request, String council, @Nullable @QueryValue String group) {
        return page.quality(request, group);
    }
}

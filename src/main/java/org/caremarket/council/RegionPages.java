package org.caremarket.council;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.Hidden;
import org.caremarket.platform.access.Allow;
import org.caremarket.platform.access.Role;
import org.caremarket.platform.tenancy.RegionScope;
import org.caremarket.platform.tenancy.Scope;
import org.caremarket.platform.web.ErrorPages;
import org.caremarket.platform.web.Pages;
import org.caremarket.templates.StaticTemplates;

/** A region's home: which councils are in the group. Its analysts see nothing of a council's own data. */
@Hidden
@Controller("/regions/{region}")
@Produces(MediaType.TEXT_HTML)
@ExecuteOn(TaskExecutors.BLOCKING)
@Allow(Role.ANALYST)
class RegionPages {

    private final StaticTemplates templates = new StaticTemplates();
    private final RegionGroups groups;
    private final Pages pages;
    private final ErrorPages errorPages;

    RegionPages(RegionGroups groups, Pages pages, ErrorPages errorPages) {
        this.groups = groups;
        this.pages = pages;
        this.errorPages = errorPages;
    }

    @Get
    HttpResponse<?> home(HttpRequest<?> request, String region) {
        return Scope.current() instanceof RegionScope scope
                ? HttpResponse.ok(templates.councilRegion(pages.of(request, scope.name()), groups.view(scope)))
                : errorPages.notFound(request);
    }
}

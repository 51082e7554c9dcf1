package org.caremarket.platform.job;

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
import org.caremarket.platform.web.Page;
import org.caremarket.platform.web.PageRequest;
import org.caremarket.platform.web.Pages;
import org.caremarket.templates.StaticTemplates;

/** The pages of a council's work in the background. */
@Hidden
@Controller("/{council}/jobs")
@Produces(MediaType.TEXT_HTML)
@ExecuteOn(TaskExecutors.BLOCKING)
@Allow({Role.OFFICER, Role.APPROVER, Role.VIEWER, Role.ADMINISTRATOR})
class JobPages {

    private final StaticTemplates templates = new StaticTemplates();
    private final Jobs jobs;
    private final Pages pages;
    private final ErrorPages errorPages;

    JobPages(Jobs jobs, Pages pages, ErrorPages errorPages) {
        this.jobs = jobs;
        this.pages = pages;
        this.errorPages = errorPages;
    }

    @Get
    HttpResponse<?> list(HttpRequest<?> request, String council, PageRequest page) {
        return HttpResponse.ok(templates.jobsList(pages.of(request, "Work in the background"),
                new JobListView(council, jobs.list(page), jobs.open(), page)));
    }

    /** @param renew {@code no} for whoever is disturbed by a page that changes by itself */
    @Get("/{id}{?renew}")
    HttpResponse<?> show(HttpRequest<?> request, String council, long id, @Nullable @QueryValue String renew) {
        return jobs.find(id)
                .<HttpResponse<?>>map(job -> {
                    var view = new JobView(council, job, !"no".equals(renew));
                    var page = pages.of(request, job.title())
                            .under(Page.NavLink.to("Work in the background", "/" + council + "/jobs"));
                    return Renewal.of(HttpResponse.ok(templates.jobsJob(page, view)), view);
                })
                .orElseGet(() -> errorPages.notFound(request));
    }
}

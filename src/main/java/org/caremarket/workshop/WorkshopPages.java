package org.caremarket.workshop;

import gg.jte.models.runtime.JteModel;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.Hidden;
import java.time.Clock;
import org.caremarket.platform.access.Actor;
import org.caremarket.platform.access.Allow;
import org.caremarket.platform.access.Role;
import org.caremarket.platform.web.ErrorPages;
import org.caremarket.platform.web.Page;
import org.caremarket.platform.web.PageRequest;
import org.caremarket.platform.web.Pages;
import org.caremarket.templates.StaticTemplates;

/** The pages on which workshops are read: the list, and one of them. */
@Hidden
@Controller("/{council}/workshops")
@Produces(MediaType.TEXT_HTML)
@ExecuteOn(TaskExecutors.BLOCKING)
@Allow({Role.OFFICER, Role.APPROVER, Role.VIEWER, Role.ADMINISTRATOR})
class WorkshopPages {

    private final StaticTemplates jte = new StaticTemplates();
    private final Workshops workshops;
    private final WorkshopViews views;
    private final Pages pages;
    private final ErrorPages errorPages;
    private final Clock clock;

    WorkshopPages(Workshops workshops, WorkshopViews views, Pages pages, ErrorPages errorPages, Clock clock) {
        this.workshops = workshops;
        this.views = views;
        this.pages = pages;
        this.errorPages = errorPages;
        this.clock = clock;
    }

    @Get
    JteModel list(HttpRequest<?> request, String council, PageRequest page, Actor actor) {
        return jte.workshopList(pages.of(request, "Workshops"), new WorkshopListView(council, workshops.list(page),
                workshops.open(), workshops.planned(), page, WorkshopViews.mayWrite(actor), clock.instant()));
    }

    @Get("/{id}")
    HttpResponse<?> show(HttpRequest<?> request, String council, long id, Actor actor) {
        return workshops.find(id)
                .<HttpResponse<?>>map(workshop -> HttpResponse.ok(jte.workshopWorkshop(
                        pages.of(request, workshop.title()).under(list(council)), views.of(council, workshop, actor))))
                .orElseGet(() -> errorPages.notFound(request));
    }

    static Page.NavLink list(String council) {
        return Page.NavLink.to("Workshops", "/" + council + "/workshops");
    }

    static Page.NavLink link(String council, Workshop workshop) {
        return Page.NavLink.to(workshop.title(), path(council, workshop));
    }

    static String path(String council, Workshop workshop) {
        return "/" + council + "/workshops/" + workshop.id();
    }
}

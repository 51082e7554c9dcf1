package org.caremarket.provider.rating.cqc;

import gg.jte.models.runtime.JteModel;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.Hidden;
import org.caremarket.market.MarketTrail;
import org.caremarket.platform.access.Actor;
import org.caremarket.platform.access.Allow;
import org.caremarket.platform.access.Role;
import org.caremarket.platform.web.ErrorPages;
import org.caremarket.platform.web.Flash;
import org.caremarket.platform.web.Page;
import org.caremarket.platform.web.Pages;
import org.caremarket.templates.StaticTemplates;

/** The page from which the regulator's service is asked, or which says that this is switched off. */
@Hidden
@Controller("/{council}/ratings/source")
@Produces(MediaType.TEXT_HTML)
@ExecuteOn(TaskExecutors.BLOCKING)
@Allow({Role.OFFICER, Role.APPROVER})
class CqcPages {

    private final StaticTemplates templates = new StaticTemplates();
    private final CqcFetches fetches;
    private final Pages pages;
    private final ErrorPages errorPages;

    CqcPages(CqcFetches fetches, Pages pages, ErrorPages errorPages) {
        this.fetches = fetches;
        this.pages = pages;
        this.errorPages = errorPages;
    }

    @Get
    @Allow({Role.OFFICER, Role.APPROVER, Role.VIEWER, Role.ADMINISTRATOR})
    JteModel show(HttpRequest<?> request, String council, Actor actor) {
        return templates.ratingSource(
                pages.of(request, "Ask the Care Quality Commission's service")
                        .under(MarketTrail.market(council), Page.NavLink.to("Ratings", "/" + council + "/ratings")),
                new CqcSourceView(council, fetches.on(), fetches.area(), fetches.latest(),
                        actor.role() == Role.OFFICER || actor.role() == Role.APPROVER));
    }

    @Post
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> start(HttpRequest<?> request, String council, Actor actor) {
        return fetches.start(actor).<HttpResponse<?>>map(job -> Flash.redirect(request, "/" + council + "/jobs/" + job.id(),
                        "The Care Quality Commission's service is being asked"))
                .orElseGet(() -> errorPages.notFound(request));
    }
}

package org.caremarket.provider.rating;

import gg.jte.models.runtime.JteModel;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.RequestBean;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.Hidden;
import java.util.Map;
import org.caremarket.figure.FigureOutcome;
import org.caremarket.market.MarketTrail;
import org.caremarket.platform.access.Actor;
import org.caremarket.platform.access.Allow;
import org.caremarket.platform.access.Role;
import org.caremarket.platform.file.DataTable;
import org.caremarket.platform.tenancy.CouncilScope;
import org.caremarket.platform.tenancy.Scope;
import org.caremarket.platform.web.ErrorPages;
import org.caremarket.platform.web.Flash;
import org.caremarket.platform.web.Page;
import org.caremarket.platform.web.Pages;
import org.caremarket.provider.Location;
import org.caremarket.provider.Locations;
import org.caremarket.templates.StaticTemplates;

/** The ratings of the whole market: how good it is, which locations have which rating, and what the newest import changed. */
@Hidden
@Controller("/{council}")
@ExecuteOn(TaskExecutors.BLOCKING)
@Allow({Role.OFFICER, Role.APPROVER, Role.VIEWER, Role.ADMINISTRATOR})
class RatingPages {

    private static final String WORKBOOK = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final StaticTemplates templates = new StaticTemplates();
    private final RatedMarkets markets;
    private final Ratings ratings;
    private final Locations locations;
    private final RatingFigures figures;
    private final Pages pages;
    private final ErrorPages errorPages;

    RatingPages(RatedMarkets markets, Ratings ratings, Locations locations, RatingFigures figures, Pages pages,
            ErrorPages errorPages) {
        this.markets = markets;
        this.ratings = ratings;
        this.locations = locations;
        this.figures = figures;
        this.pages = pages;
        this.errorPages = errorPages;
    }

    @Get("/ratings")
    @Produces(MediaType.TEXT_HTML)
    JteModel list(HttpRequest<?> request, String council, @RequestBean RatingQuery query, Actor actor) {
        var market = markets.today();
        return templates.ratingRatings(pages.of(request, "Ratings").under(MarketTrail.market(council)),
                new RatingListView(council, market, query, query.of(market), mayEdit(actor)));
    }

    @Get("/ratings/changes")
    @Produces(MediaType.TEXT_HTML)
    JteModel changes(HttpRequest<?> request, String council) {
        var brought = ratings.ofNewestImport();
        return templates.ratingChanges(
                pages.of(request, "What the newest import changed").under(MarketTrail.market(council), list(council)),
                new RatingChangesView(council, brought,
                        locations.these(brought.stream().map(Rating::location).distinct().toList())));
    }

    @Get("/ratings.csv")
    @Produces("text/csv")
    HttpResponse<?> csv(String council, @RequestBean RatingQuery query) {
        return file(table(council, query).csv(), "text/csv; charset=utf-8", council + "-ratings.csv");
    }

    @Get("/ratings.xlsx")
    @Produces(WORKBOOK)
    HttpResponse<?> workbook(String council, @RequestBean RatingQuery query) {
        return file(table(council, query).workbook(), WORKBOOK, council + "-ratings.xlsx");
    }

    @Post("/ratings/figures")
    @Allow({Role.OFFICER, Role.APPROVER})
    @Produces(MediaType.TEXT_HTML)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> figure(HttpRequest<?> request, String council, @Body Map<String, String> form, Actor actor) {
        var market = markets.today();
        var service = RatedService.ofSlug(form.getOrDefault("service", ""))
                .filter(each -> each.indicator().isPresent() && market.shareOf(each).rated() > 0);
        if (service.isEmpty() || !(Scope.current() instanceof CouncilScope scope)) {
            return errorPages.notFound(request);
        }
        return switch (figures.record(service.get(), market, scope.area(), actor)) {
            case FigureOutcome.Saved(var figure) -> Flash.redirect(request, "/" + council + "/figures/" + figure.id(),
                    service.get().title() + ": recorded as a figure");
            case FigureOutcome.Stale(var current) -> Flash.redirect(request, "/" + council + "/figures/" + current.id(),
                    "Somebody else changed this figure at the same time: it is as you see it");
            case FigureOutcome.Taken(var other) -> Flash.redirect(request, "/" + council + "/figures/" + other.id(),
                    "The figure of today is recorded already");
            case FigureOutcome.NotFound() -> errorPages.notFound(request);
        };
    }

    private DataTable table(String council, RatingQuery query) {
        var market = markets.today();
        var found = query.of(market);
        return RatingTables.of(found, ratings.inForceAt(found.stream().map(Location::id).toList()), market, council);
    }

    private static HttpResponse<?> file(byte[] content, String type, String name) {
        return HttpResponse.ok(content).contentType(type)
                .header("Content-Disposition", "attachment; filename=\"" + name + "\"");
    }

    static boolean mayEdit(Actor actor) {
        return actor.role() == Role.OFFICER || actor.role() == Role.APPROVER;
    }

    static Page.NavLink list(String council) {
        return Page.NavLink.to("Ratings", "/" + council + "/ratings");
    }
}

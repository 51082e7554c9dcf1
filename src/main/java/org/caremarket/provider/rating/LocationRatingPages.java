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
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.Hidden;
import java.time.Clock;
import java.time.LocalDate;
import org.caremarket.market.MarketTrail;
import org.caremarket.platform.access.Actor;
import org.caremarket.platform.access.Allow;
import org.caremarket.platform.access.Role;
import org.caremarket.platform.web.ErrorPages;
import org.caremarket.platform.web.Flash;
import org.caremarket.platform.web.FormErrors;
import org.caremarket.platform.web.Forms;
import org.caremarket.platform.web.Page;
import org.caremarket.platform.web.Pages;
import org.caremarket.provider.Location;
import org.caremarket.provider.Locations;
import org.caremarket.templates.StaticTemplates;

/** The ratings of one location over time, and the page on which those of a report are entered by hand. */
@Hidden
@Controller("/{council}/locations/{id}/ratings")
@Produces(MediaType.TEXT_HTML)
@ExecuteOn(TaskExecutors.BLOCKING)
@Allow({Role.OFFICER, Role.APPROVER})
class LocationRatingPages {

    private final StaticTemplates templates = new StaticTemplates();
    private final Locations locations;
    private final Ratings ratings;
    private final Forms forms;
    private final Pages pages;
    private final ErrorPages errorPages;
    private final Clock clock;

    LocationRatingPages(
            Locations locations, Ratings ratings, Forms forms, Pages pages, ErrorPages errorPages, Clock clock) {
        this.locations = locations;
        this.ratings = ratings;
        this.forms = forms;
        this.pages = pages;
        this.errorPages = errorPages;
        this.clock = clock;
    }

    @Get
    @Allow({Role.OFFICER, Role.APPROVER, Role.VIEWER, Role.ADMINISTRATOR})
    HttpResponse<?> show(HttpRequest<?> request, String council, long id, Actor actor) {
        return locations.find(id).<HttpResponse<?>>map(location -> HttpResponse.ok(templates.ratingLocation(
                pages.of(request, "Ratings of " + location.name())
                        .under(MarketTrail.market(council), RatingPages.list(council), place(council, location)),
                new LocationRatingsView(council, location, ratings.history(id), RatingPages.mayEdit(actor)))))
                .orElseGet(() -> errorPages.notFound(request));
    }

    @Get("/new")
    HttpResponse<?> enter(HttpRequest<?> request, String council, long id) {
        return locations.find(id).<HttpResponse<?>>map(location ->
                        HttpResponse.ok(page(request, council, location, RatingForm.begin(), FormErrors.none())))
                .orElseGet(() -> errorPages.notFound(request));
    }

    @Post
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> record(HttpRequest<?> request, String council, long id, @Body RatingForm form, Actor actor) {
        var location = locations.find(id);
        if (location.isEmpty()) {
            return errorPages.notFound(request);
        }
        var errors = form.check(forms, LocalDate.now(clock));
        if (!errors.isEmpty()) {
            return HttpResponse.unprocessableEntity().body(page(request, council, location.get(), form, errors));
        }
        int added = ratings.record(form.texts(id), location.get().name(), actor);
        return Flash.redirect(request, "/" + council + "/locations/" + id + "/ratings",
                added == 0 ? "These ratings are recorded already"
                        : added == 1 ? "1 rating recorded" : added + " ratings recorded");
    }

    @Post("/{rating}/withdrawal")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> withdraw(HttpRequest<?> request, String council, long id, long rating, Actor actor) {
        if (ratings.find(rating).filter(found -> found.location() == id).isEmpty()) {
            return errorPages.notFound(request);
        }
        return Flash.redirect(request, "/" + council + "/locations/" + id + "/ratings", ratings.withdraw(rating, actor)
                ? "The rating is withdrawn" : "A rating that an import brought stays: undo the import instead");
    }

    private JteModel page(HttpRequest<?> request, String council, Location location, RatingForm form, FormErrors errors) {
        var path = "/" + council + "/locations/" + location.id() + "/ratings";
        return templates.ratingEdit(pages.of(request, "Enter ratings").with(errors).under(MarketTrail.market(council),
                RatingPages.list(council), Page.NavLink.to(location.name(), path)),
                new RatingFormView(council, location, form, errors));
    }

    private static Page.NavLink place(String council, Location location) {
        return Page.NavLink.to(location.name(), "/" + council + "/locations/" + location.id());
    }
}

package org.caremarket.provider;

import gg.jte.models.runtime.JteModel;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.Hidden;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
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
import org.caremarket.templates.StaticTemplates;

/** The pages on which a location is added and changed. */
@Hidden
@Controller("/{council}/locations")
@Produces(MediaType.TEXT_HTML)
@ExecuteOn(TaskExecutors.BLOCKING)
@Allow({Role.OFFICER, Role.APPROVER})
class LocationEditPages {

    private final StaticTemplates templates = new StaticTemplates();
    private final Locations locations;
    private final LocationEdits edits;
    private final LocationChecks checks;
    private final Providers providers;
    private final Pages pages;
    private final ErrorPages errorPages;

    LocationEditPages(Locations locations, LocationEdits edits, LocationChecks checks, Providers providers, Pages pages,
            ErrorPages errorPages) {
        this.locations = locations;
        this.edits = edits;
        this.checks = checks;
        this.providers = providers;
        this.pages = pages;
        this.errorPages = errorPages;
    }

    @Get("/new")
    HttpResponse<?> newLocation(HttpRequest<?> request, String council, @Nullable @QueryValue String provider) {
        var owner = providers.meant(provider == null ? "" : provider).stream().map(Provider::name).findFirst().orElse("");
        return HttpResponse.ok(form(request, council, null, LocationForm.begin(owner), FormErrors.none(), null));
    }

    @Post
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> add(HttpRequest<?> request, String council, @Body LocationForm form, Actor actor) {
        return checked(request, council, null, form, text -> edits.add(text, actor), "Location added");
    }

    @Get("/{id}/edit")
    HttpResponse<?> edit(HttpRequest<?> request, String council, long id) {
        return with(request, id, location -> HttpResponse.ok(
                form(request, council, location, LocationForm.of(location), FormErrors.none(), null)));
    }

    @Post("/{id}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> change(HttpRequest<?> request, String council, long id, @Body LocationForm form, Actor actor) {
        return with(request, id, location -> checked(request, council, location, form,
                text -> edits.change(id, text, form.seenVersion().orElseThrow(), actor), "Location changed"));
    }

    private HttpResponse<?> checked(HttpRequest<?> request, String council, @Nullable Location location, LocationForm form,
            Function<LocationText, RegisterOutcome<Location>> verb, String done) {
        return switch (checks.of(form, Optional.ofNullable(location))) {
            case LocationChecks.Wrong(var errors) -> refused(form(request, council, location, form, errors, null));
            case LocationChecks.Right(var text) -> answer(request, council, location, form, text, verb.apply(text), done);
        };
    }

    private HttpResponse<?> answer(HttpRequest<?> request, String council, @Nullable Location location, LocationForm form,
            LocationText text, RegisterOutcome<Location> outcome, String done) {
        return switch (outcome) {
            case RegisterOutcome.Saved<Location>(var saved) ->
                Flash.redirect(request, "/" + council + "/locations/" + saved.id(), done);
            case RegisterOutcome.Stale<Location>(var current) -> HttpResponse.status(HttpStatus.CONFLICT)
                    .body(templates.providerLocationConflict(
                            page(request, council, current, "Somebody else changed this location first"),
                            new LocationFormView(council, current, checks.words(), form.onTopOf(current), FormErrors.none(), null,
                                    checks.beside(current.text(), text))));
            case RegisterOutcome.Taken<Location>(var other) -> refused(form(request, council, location, form,
                    FormErrors.of("cqcId", "%s has this CQC number already".formatted(other.name())), other));
            case RegisterOutcome.InUse<Location>(var by) ->
                refused(form(request, council, location, form, FormErrors.of("name", String.join("; ", by)), null));
            case RegisterOutcome.Removed<Location>() -> Flash.redirect(request, "/" + council + "/locations", done);
            case RegisterOutcome.NotFound<Location>() -> errorPages.notFound(request);
        };
    }

    private HttpResponse<?> with(HttpRequest<?> request, long id, Function<Location, HttpResponse<?>> answer) {
        return locations.find(id).<HttpResponse<?>>map(answer).orElseGet(() -> errorPages.notFound(request));
    }

    private static HttpResponse<?> refused(JteModel page) {
        return HttpResponse.unprocessableEntity().body(page);
    }

    private JteModel form(HttpRequest<?> request, String council, @Nullable Location location, LocationForm form,
            FormErrors errors, @Nullable Location taken) {
        var page = location == null
                ? pages.of(request, "Add a location").under(MarketTrail.market(council), LocationPages.list(council))
                : page(request, council, location, "Change this location");
        return templates.providerLocationEdit(page.with(errors),
                new LocationFormView(council, location, checks.words(), form, errors, taken, List.of()));
    }

    private Page page(HttpRequest<?> request, String council, Location location, String title) {
        return pages.of(request, title).under(MarketTrail.market(council), LocationPages.list(council),
                LocationPages.one(council, location));
    }
}

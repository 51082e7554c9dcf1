package org.caremarket.provider;

import gg.jte.models.runtime.JteModel;
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
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.Hidden;
import java.util.List;
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
import org.caremarket.platform.web.Typed;
import org.caremarket.templates.StaticTemplates;

/** The pages on which providers and locations are removed, and a provider is merged into another. */
@Hidden
@Controller("/{council}")
@Produces(MediaType.TEXT_HTML)
@ExecuteOn(TaskExecutors.BLOCKING)
@Allow({Role.OFFICER, Role.APPROVER})
class GoingPages {

    private static final String CHANGED = "Somebody else changed it since: look at it again, then decide";

    private final StaticTemplates templates = new StaticTemplates();
    private final Providers providers;
    private final Locations locations;
    private final ProviderEdits providerEdits;
    private final LocationEdits locationEdits;
    private final RegisterUse use;
    private final Forms forms;
    private final Pages pages;
    private final ErrorPages errorPages;

    GoingPages(Providers providers, Locations locations, ProviderEdits providerEdits, LocationEdits locationEdits,
            RegisterUse use, Forms forms, Pages pages, ErrorPages errorPages) {
        this.providers = providers;
        this.locations = locations;
        this.providerEdits = providerEdits;
        this.locationEdits = locationEdits;
        this.use = use;
        this.forms = forms;
        this.pages = pages;
        this.errorPages = errorPages;
    }

    @Get("/providers/{id}/removal")
    HttpResponse<?> removal(HttpRequest<?> request, String council, long id) {
        return provider(request, id, provider -> HttpResponse.ok(
                removal(request, council, provider, use.words(provider), FormErrors.none())));
    }

    @Post("/providers/{id}/removal")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> remove(HttpRequest<?> request, String council, long id, @Body GoingForm form, Actor actor) {
        return provider(request, id, provider -> {
            var errors = form.check(forms);
            if (!errors.isEmpty()) {
                return refused(removal(request, council, provider, List.of(), errors));
            }
            return switch (providerEdits.remove(id, form.seenVersion().orElseThrow(), actor)) {
                case RegisterOutcome.Stale<Provider>(var current) ->
                    conflict(removal(request, council, current, List.of(), FormErrors.of("version", CHANGED)));
                case RegisterOutcome.InUse<Provider>(var by) -> refused(removal(request, council, provider, by, inUse()));
                case RegisterOutcome.NotFound<Provider>() -> errorPages.notFound(request);
                case RegisterOutcome.Removed<Provider> _, RegisterOutcome.Saved<Provider> _,
                     RegisterOutcome.Taken<Provider> _ ->
                    Flash.redirect(request, "/" + council + "/providers", "Provider removed");
            };
        });
    }

    @Get("/locations/{id}/removal")
    HttpResponse<?> locationRemoval(HttpRequest<?> request, String council, long id) {
        return location(request, id, location -> HttpResponse.ok(
                removal(request, council, location, use.words(location), FormErrors.none())));
    }

    @Post("/locations/{id}/removal")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> removeLocation(HttpRequest<?> request, String council, long id, @Body GoingForm form, Actor actor) {
        return location(request, id, location -> {
            var errors = form.check(forms);
            if (!errors.isEmpty()) {
                return refused(removal(request, council, location, List.of(), errors));
            }
            return switch (locationEdits.remove(id, form.seenVersion().orElseThrow(), actor)) {
                case RegisterOutcome.Stale<Location>(var current) ->
                    conflict(removal(request, council, current, List.of(), FormErrors.of("version", CHANGED)));
                case RegisterOutcome.InUse<Location>(var by) -> refused(removal(request, council, location, by, inUse()));
                case RegisterOutcome.NotFound<Location>() -> errorPages.notFound(request);
                case RegisterOutcome.Removed<Location> _, RegisterOutcome.Saved<Location> _,
                     RegisterOutcome.Taken<Location> _ ->
                    Flash.redirect(request, "/" + council + "/providers/" + location.provider(), "Location removed");
            };
        });
    }

    @Get("/providers/{id}/merger")
    HttpResponse<?> merger(HttpRequest<?> request, String council, long id) {
        return provider(request, id, provider -> HttpResponse.ok(
                merger(request, council, provider, use.besidesLocations(provider), "", FormErrors.none())));
    }

    @Post("/providers/{id}/merger")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> merge(HttpRequest<?> request, String council, long id, @Body GoingForm form, Actor actor) {
        return provider(request, id, provider -> {
            var into = Typed.line(form.into());
            var others = providers.meant(into).stream().filter(each -> each.id() != id).toList();
            var errors = form.check(forms);
            if (errors.isEmpty() && others.size() != 1) {
                errors = errors.and("into", others.isEmpty() ? "Enter the name or CQC number of another provider of the register"
                        : "%d providers have this name: enter the CQC number of the one that stays".formatted(others.size()));
            }
            if (!errors.isEmpty()) {
                return refused(merger(request, council, provider, List.of(), into, errors));
            }
            return switch (providerEdits.merge(id, others.getFirst().id(), form.seenVersion().orElseThrow(), actor)) {
                case RegisterOutcome.Saved<Provider>(var saved) -> Flash.redirect(request,
                        "/" + council + "/providers/" + saved.id(), provider.name() + " is now part of this provider");
                case RegisterOutcome.Stale<Provider>(var current) ->
                    conflict(merger(request, council, current, List.of(), into, FormErrors.of("version", CHANGED)));
                case RegisterOutcome.InUse<Provider>(var by) -> refused(merger(request, council, provider, by, into, inUse()));
                case RegisterOutcome.NotFound<Provider> _, RegisterOutcome.Removed<Provider> _,
                     RegisterOutcome.Taken<Provider> _ -> errorPages.notFound(request);
            };
        });
    }

    private static FormErrors inUse() {
        return FormErrors.of("version", "It cannot go while this is recorded of it");
    }

    private JteModel removal(HttpRequest<?> request, String council, Provider provider, List<String> reasons, FormErrors errors) {
        return templates.providerRemoval(page(request, council, provider, "Remove this provider").with(errors),
                new GoingView("provider", provider.name(), "/" + council + "/providers/" + provider.id(), provider.version(),
                        reasons, "", errors));
    }

    private JteModel removal(HttpRequest<?> request, String council, Location location, List<String> reasons, FormErrors errors) {
        return templates.providerRemoval(pages.of(request, "Remove this location").under(MarketTrail.market(council),
                        LocationPages.list(council), LocationPages.one(council, location)).with(errors),
                new GoingView("location", location.name(), "/" + council + "/locations/" + location.id(), location.version(),
                        reasons, "", errors));
    }

    private JteModel merger(HttpRequest<?> request, String council, Provider provider, List<String> reasons, String into,
            FormErrors errors) {
        return templates.providerMerger(page(request, council, provider, "Merge this provider into another").with(errors),
                new GoingView("provider", provider.name(), "/" + council + "/providers/" + provider.id(), provider.version(),
                        reasons, into, errors));
    }

    private Page page(HttpRequest<?> request, String council, Provider provider, String title) {
        return pages.of(request, title).under(MarketTrail.market(council), ProviderPages.list(council),
                ProviderPages.one(council, provider));
    }

    private HttpResponse<?> provider(HttpRequest<?> request, long id, Function<Provider, HttpResponse<?>> answer) {
        return providers.find(id).<HttpResponse<?>>map(answer).orElseGet(() -> errorPages.notFound(request));
    }

    private HttpResponse<?> location(HttpRequest<?> request, long id, Function<Location, HttpResponse<?>> answer) {
        return locations.find(id).<HttpResponse<?>>map(answer).orElseGet(() -> errorPages.notFound(request));
    }

    private static HttpResponse<?> refused(JteModel page) {
        return HttpResponse.unprocessableEntity().body(page);
    }

    private static HttpResponse<?> conflict(JteModel page) {
        return HttpResponse.status(HttpStatus.CONFLICT).body(page);
    }
}

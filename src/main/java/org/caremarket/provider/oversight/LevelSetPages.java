package org.caremarket.provider.oversight;

import gg.jte.models.runtime.JteModel;
import io.micronaut.core.annotation.Nullable;
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
import org.caremarket.platform.web.Pages;
import org.caremarket.provider.Location;
import org.caremarket.provider.Locations;
import org.caremarket.templates.StaticTemplates;

/** The pages on which it is set at which level a location is, or all that have none yet. */
@Hidden
@Controller("/{council}")
@Produces(MediaType.TEXT_HTML)
@ExecuteOn(TaskExecutors.BLOCKING)
@Allow({Role.OFFICER, Role.APPROVER})
class LevelSetPages {

    private final StaticTemplates templates = new StaticTemplates();
    private final Locations locations;
    private final Monitoring monitoring;
    private final Levels levels;
    private final Forms forms;
    private final Pages pages;
    private final ErrorPages errorPages;
    private final Clock clock;

    LevelSetPages(Locations locations, Monitoring monitoring, Levels levels, Forms forms, Pages pages, ErrorPages errorPages,
            Clock clock) {
        this.locations = locations;
        this.monitoring = monitoring;
        this.levels = levels;
        this.forms = forms;
        this.pages = pages;
        this.errorPages = errorPages;
        this.clock = clock;
    }

    @Get("/locations/{id}/monitoring-level")
    HttpResponse<?> ask(HttpRequest<?> request, String council, long id) {
        return locations.find(id).<HttpResponse<?>>map(location -> HttpResponse.ok(
                        page(request, council, location, LevelSetForm.begin(LocalDate.now(clock)), FormErrors.none())))
                .orElseGet(() -> errorPages.notFound(request));
    }

    @Post("/locations/{id}/monitoring-level")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> set(HttpRequest<?> request, String council, long id, @Body LevelSetForm form, Actor actor) {
        var found = locations.find(id);
        if (found.isEmpty()) {
            return errorPages.notFound(request);
        }
        var errors = form.check(forms, levels, LocalDate.now(clock));
        if (!errors.isEmpty()) {
            return HttpResponse.unprocessableEntity().body(page(request, council, found.get(), form, errors));
        }
        monitoring.set(id, form.chosen(), form.day(), form.why(), actor);
        return Flash.redirect(request, "/%s/locations/%d/monitoring".formatted(council, id), "Level set");
    }

    @Get("/monitoring/first-levels")
    HttpResponse<?> askFirst(HttpRequest<?> request, String council) {
        return HttpResponse.ok(page(request, council, null, LevelSetForm.begin(LocalDate.now(clock)), FormErrors.none()));
    }

    @Post("/monitoring/first-levels")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> setFirst(HttpRequest<?> request, String council, @Body LevelSetForm form, Actor actor) {
        var errors = form.check(forms, levels, LocalDate.now(clock));
        if (!errors.isEmpty()) {
            return HttpResponse.unprocessableEntity().body(page(request, council, null, form, errors));
        }
        var set = monitoring.setFirst(levels.find(form.chosen()).orElseThrow(), form.day(), form.why(), actor);
        return Flash.redirect(request, "/" + council + "/monitoring", set == 1 ? "Level set for 1 location"
                : "Level set for %,d locations".formatted(set));
    }

    private JteModel page(HttpRequest<?> request, String council, @Nullable Location location, LevelSetForm form, FormErrors errors) {
        var view = new LevelSetView(council, location, VisitCounts.of(monitoring.all()).withoutLevel(), levels.all(), form, errors);
        var page = pages.of(request, view.title()).with(errors);
        return templates.providerOversightLevelSet(location == null
                ? page.under(MarketTrail.market(council), MonitoringPages.list(council))
                : page.under(MonitoringPages.trail(council, location)), view);
    }
}

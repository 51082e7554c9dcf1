package org.caremarket.provider.oversight;

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
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.Hidden;
import java.time.Clock;
import java.time.LocalDate;
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

/** The pages on which a visit is recorded and put right. */
@Hidden
@Controller("/{council}/locations/{id}/visits")
@Produces(MediaType.TEXT_HTML)
@ExecuteOn(TaskExecutors.BLOCKING)
@Allow({Role.OFFICER, Role.APPROVER})
class VisitPages {

    private final StaticTemplates templates = new StaticTemplates();
    private final Locations locations;
    private final Visits visits;
    private final Forms forms;
    private final Pages pages;
    private final ErrorPages errorPages;
    private final Clock clock;

    VisitPages(Locations locations, Visits visits, Forms forms, Pages pages, ErrorPages errorPages, Clock clock) {
        this.locations = locations;
        this.visits = visits;
        this.forms = forms;
        this.pages = pages;
        this.errorPages = errorPages;
        this.clock = clock;
    }

    @Get("/new")
    HttpResponse<?> newVisit(HttpRequest<?> request, String council, long id) {
        return locations.find(id).<HttpResponse<?>>map(location -> HttpResponse.ok(
                        page(request, council, location, null, VisitForm.begin(LocalDate.now(clock)), FormErrors.none())))
                .orElseGet(() -> errorPages.notFound(request));
    }

    @Post
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> add(HttpRequest<?> request, String council, long id, @Body VisitForm form, Actor actor) {
        var found = locations.find(id);
        if (found.isEmpty()) {
            return errorPages.notFound(request);
        }
        var errors = form.check(forms, LocalDate.now(clock));
        return errors.isEmpty()
                ? answer(request, council, found.get(), visits.add(id, form.text(), actor), form, "Visit recorded")
                : HttpResponse.unprocessableEntity().body(page(request, council, found.get(), null, form, errors));
    }

    @Get("/{visit}/edit")
    HttpResponse<?> edit(HttpRequest<?> request, String council, long id, long visit) {
        return visits.find(id, visit).<HttpResponse<?>>map(found -> HttpResponse.ok(page(request, council,
                        locations.find(id).orElseThrow(), found, VisitForm.of(found), FormErrors.none())))
                .orElseGet(() -> errorPages.notFound(request));
    }

    @Post("/{visit}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> change(HttpRequest<?> request, String council, long id, long visit, @Body VisitForm form, Actor actor) {
        var found = visits.find(id, visit);
        if (found.isEmpty()) {
            return errorPages.notFound(request);
        }
        var location = locations.find(id).orElseThrow();
        var errors = form.checkChange(forms, LocalDate.now(clock));
        return errors.isEmpty()
                ? answer(request, council, location, visits.change(id, visit, form.text(), form.seenVersion().orElseThrow(), actor),
                        form, "Visit changed")
                : HttpResponse.unprocessableEntity().body(page(request, council, location, found.get(), form, errors));
    }

    private HttpResponse<?> answer(
            HttpRequest<?> request, String council, Location location, VisitChange outcome, VisitForm form, String done) {
        return switch (outcome) {
            case VisitChange.Saved saved ->
                Flash.redirect(request, "/%s/locations/%d/monitoring".formatted(council, location.id()), done);
            case VisitChange.Stale(var current) -> HttpResponse.status(HttpStatus.CONFLICT).body(
                    templates.providerOversightVisitConflict(
                            pages.of(request, "Somebody else changed this visit first").under(MonitoringPages.trail(council, location)),
                            new VisitFormView(council, location, current, form.onTopOf(current), FormErrors.none())));
            case VisitChange.NotFound() -> errorPages.notFound(request);
        };
    }

    private JteModel page(HttpRequest<?> request, String council, Location location, @Nullable Visit visit, VisitForm form,
            FormErrors errors) {
        var view = new VisitFormView(council, location, visit, form, errors);
        return templates.providerOversightVisit(
                pages.of(request, view.title()).with(errors).under(MonitoringPages.trail(council, location)), view);
    }
}

package org.caremarket.provider.oversight;

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

/** The page on which a risk note is written. */
@Hidden
@Controller("/{council}/locations/{id}/risk-notes")
@Produces(MediaType.TEXT_HTML)
@ExecuteOn(TaskExecutors.BLOCKING)
@Allow({Role.OFFICER, Role.APPROVER})
class RiskNotePages {

    private final StaticTemplates templates = new StaticTemplates();
    private final Locations locations;
    private final RiskNotes notes;
    private final Forms forms;
    private final Pages pages;
    private final ErrorPages errorPages;
    private final Clock clock;

    RiskNotePages(Locations locations, RiskNotes notes, Forms forms, Pages pages, ErrorPages errorPages, Clock clock) {
        this.locations = locations;
        this.notes = notes;
        this.forms = forms;
        this.pages = pages;
        this.errorPages = errorPages;
        this.clock = clock;
    }

    @Get("/new")
    HttpResponse<?> newNote(HttpRequest<?> request, String council, long id) {
        return locations.find(id).<HttpResponse<?>>map(location -> HttpResponse.ok(
                        page(request, council, location, RiskNoteForm.begin(LocalDate.now(clock)), FormErrors.none())))
                .orElseGet(() -> errorPages.notFound(request));
    }

    @Post
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> add(HttpRequest<?> request, String council, long id, @Body RiskNoteForm form, Actor actor) {
        var found = locations.find(id);
        if (found.isEmpty()) {
            return errorPages.notFound(request);
        }
        var errors = form.check(forms, LocalDate.now(clock));
        if (!errors.isEmpty()) {
            return HttpResponse.unprocessableEntity().body(page(request, council, found.get(), form, errors));
        }
        notes.add(id, form.day(), form.text(), actor);
        return Flash.redirect(request, "/%s/locations/%d/monitoring".formatted(council, id), "Risk note written");
    }

    private JteModel page(HttpRequest<?> request, String council, Location location, RiskNoteForm form, FormErrors errors) {
        return templates.providerOversightRiskNote(
                pages.of(request, "Write a risk note").with(errors).under(MonitoringPages.trail(council, location)),
                new RiskNoteView(council, location, form, errors));
    }
}

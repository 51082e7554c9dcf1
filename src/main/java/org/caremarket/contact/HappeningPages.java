package org.caremarket.contact;

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
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
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

/** The pages on which it is recorded that a contact opted out, agreed anew, cannot be reached, or is to be erased. */
@Hidden
@Controller("/{council}/contacts/{id}")
@Produces(MediaType.TEXT_HTML)
@ExecuteOn(TaskExecutors.BLOCKING)
@Allow({Role.OFFICER, Role.APPROVER})
class HappeningPages {

    private final StaticTemplates templates = new StaticTemplates();
    private final Contacts contacts;
    private final ContactEdits edits;
    private final Forms forms;
    private final Pages pages;
    private final ErrorPages errorPages;
    private final Clock clock;

    HappeningPages(Contacts contacts, ContactEdits edits, Forms forms, Pages pages, ErrorPages errorPages, Clock clock) {
        this.contacts = contacts;
        this.edits = edits;
        this.forms = forms;
        this.pages = pages;
        this.errorPages = errorPages;
        this.clock = clock;
    }

    @Get("/opt-out")
    HttpResponse<?> askOptOut(HttpRequest<?> request, String council, long id) {
        return ask(request, council, id, Happening.OPT_OUT);
    }

    @Post("/opt-out")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> optOut(HttpRequest<?> request, String council, long id, @Body HappeningForm form, Actor actor) {
        return happened(request, council, id, Happening.OPT_OUT, form, actor);
    }

    @Get("/consent")
    HttpResponse<?> askConsent(HttpRequest<?> request, String council, long id) {
        return ask(request, council, id, Happening.CONSENT);
    }

    @Post("/consent")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> consent(HttpRequest<?> request, String council, long id, @Body HappeningForm form, Actor actor) {
        return happened(request, council, id, Happening.CONSENT, form, actor);
    }

    @Get("/address")
    HttpResponse<?> askAddress(HttpRequest<?> request, String council, long id) {
        return ask(request, council, id, Happening.CAME_BACK);
    }

    @Post("/address")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> address(HttpRequest<?> request, String council, long id, @Body HappeningForm form, Actor actor) {
        return happened(request, council, id, Happening.CAME_BACK, form, actor);
    }

    @Get("/erasure")
    HttpResponse<?> askErasure(HttpRequest<?> request, String council, long id) {
        return ask(request, council, id, Happening.ERASURE);
    }

    @Post("/erasure")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> erase(HttpRequest<?> request, String council, long id, @Body HappeningForm form, Actor actor) {
        return happened(request, council, id, Happening.ERASURE, form, actor);
    }

    private HttpResponse<?> ask(HttpRequest<?> request, String council, long id, Happening happening) {
        return contacts.find(id).filter(contact -> contact.erased().isEmpty())
                .<HttpResponse<?>>map(contact -> HttpResponse.ok(page(
                        request, council, contact, happening, HappeningForm.begin(contact), FormErrors.none())))
                .orElseGet(() -> errorPages.notFound(request));
    }

    private HttpResponse<?> happened(
            HttpRequest<?> request, String council, long id, Happening happening, HappeningForm form, Actor actor) {
        var found = contacts.find(id).filter(contact -> contact.erased().isEmpty());
        if (found.isEmpty()) {
            return errorPages.notFound(request);
        }
        var errors = form.check(happening, forms, LocalDate.now(clock));
        if (!errors.isEmpty()) {
            return HttpResponse.unprocessableEntity().body(page(request, council, found.get(), happening, form, errors));
        }
        return switch (edits.happened(id, happening, form, actor)) {
            case ContactOutcome.Saved(var contact) ->
                Flash.redirect(request, "/" + council + "/contacts/" + id, happening.done());
            case ContactOutcome.Stale(var current) -> HttpResponse.status(HttpStatus.CONFLICT).body(page(
                    request, council, current, happening, new HappeningForm(form.on(), form.how(), "" + current.version()),
                    FormErrors.of("", "Somebody else changed the contact first: look at it again")));
            case ContactOutcome.Refused(var why) -> HttpResponse.unprocessableEntity().body(
                    page(request, council, found.get(), happening, form, FormErrors.of(List.of(why))));
            case ContactOutcome.Taken taken -> errorPages.notFound(request);
            case ContactOutcome.NotFound() -> errorPages.notFound(request);
        };
    }

    private JteModel page(HttpRequest<?> request, String council, Contact contact, Happening happening, HappeningForm form,
            FormErrors errors) {
        return templates.contactHappening(
                pages.of(request, happening.title()).with(errors).under(ContactPages.list(council),
                        Page.NavLink.to(contact.name(), "/" + council + "/contacts/" + contact.id())),
                new HappeningView(council, contact, happening, form, errors));
    }
}

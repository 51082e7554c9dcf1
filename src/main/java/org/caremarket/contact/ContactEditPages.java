package org.caremarket.contact;

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
import java.util.List;
import java.util.function.Function;
import org.caremarket.market.Segments;
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

/** The pages on which a contact is added and changed. */
@Hidden
@Controller("/{council}/contacts")
@Produces(MediaType.TEXT_HTML)
@ExecuteOn(TaskExecutors.BLOCKING)
@Allow({Role.OFFICER, Role.APPROVER})
class ContactEditPages {

    private final StaticTemplates templates = new StaticTemplates();
    private final Contacts contacts;
    private final ContactEdits edits;
    private final Segments segments;
    private final Forms forms;
    private final Pages pages;
    private final ErrorPages errorPages;
    private final Clock clock;

    ContactEditPages(
            Contacts contacts, ContactEdits edits, Segments segments, Forms forms, Pages pages, ErrorPages errorPages,
            Clock clock) {
        this.contacts = contacts;
        this.edits = edits;
        this.segments = segments;
        this.forms = forms;
        this.pages = pages;
        this.errorPages = errorPages;
        this.clock = clock;
    }

    @Get("/new")
    HttpResponse<?> newContact(HttpRequest<?> request, String council) {
        return HttpResponse.ok(form(request, council, null, ContactForm.begin(), FormErrors.none(), null));
    }

    @Post
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> add(HttpRequest<?> request, String council, @Body ContactForm form, Actor actor) {
        var errors = form.check(forms, LocalDate.now(clock), segments.all());
        return errors.isEmpty()
                ? answer(request, council, null, form, edits.add(form.text(), actor), "Contact added")
                : refused(form(request, council, null, form, errors, null));
    }

    @Get("/{id}/edit")
    HttpResponse<?> edit(HttpRequest<?> request, String council, long id) {
        return with(request, id, contact -> HttpResponse.ok(
                form(request, council, contact, ContactForm.of(contact), FormErrors.none(), null)));
    }

    @Post("/{id}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> change(HttpRequest<?> request, String council, long id, @Body ContactForm form, Actor actor) {
        return with(request, id, contact -> {
            var errors = form.checkChange(forms, LocalDate.now(clock), segments.all());
            return errors.isEmpty()
                    ? answer(request, council, contact, form,
                            edits.change(id, form.text(), form.seenVersion().orElseThrow(), actor), "Contact changed")
                    : refused(form(request, council, contact, form, errors, null));
        });
    }

    private HttpResponse<?> answer(HttpRequest<?> request, String council, @Nullable Contact contact, ContactForm form,
            ContactOutcome outcome, String done) {
        return switch (outcome) {
            case ContactOutcome.Saved(var saved) ->
                Flash.redirect(request, "/" + council + "/contacts/" + saved.id(), done);
            case ContactOutcome.Stale(var current) -> HttpResponse.status(HttpStatus.CONFLICT)
                    .body(templates.contactConflict(
                            page(request, council, current, "Somebody else changed this contact first"),
                            new ContactFormView(council, current, segments.all(), form.onTopOf(current), FormErrors.none(), null)));
            case ContactOutcome.Taken(var other) -> refused(form(request, council, contact, form,
                    FormErrors.of("email", "Another contact has this address: change that one instead"), other));
            case ContactOutcome.Refused(var why) ->
                refused(form(request, council, contact, form, FormErrors.of(List.of(why)), null));
            case ContactOutcome.NotFound() -> errorPages.notFound(request);
        };
    }

    /** Who was erased cannot be changed any more. */
    private HttpResponse<?> with(HttpRequest<?> request, long id, Function<Contact, HttpResponse<?>> answer) {
        return contacts.find(id).filter(contact -> contact.erased().isEmpty())
                .<HttpResponse<?>>map(answer).orElseGet(() -> errorPages.notFound(request));
    }

    private static HttpResponse<?> refused(JteModel page) {
        return HttpResponse.unprocessableEntity().body(page);
    }

    private JteModel form(HttpRequest<?> request, String council, @Nullable Contact contact, ContactForm form,
            FormErrors errors, @Nullable Contact taken) {
        var page = contact == null
                ? pages.of(request, "Add a contact").under(ContactPages.list(council))
                : page(request, council, contact, "Change this contact");
        return templates.contactEdit(page.with(errors),
                new ContactFormView(council, contact, segments.all(), form, errors, taken));
    }

    private Page page(HttpRequest<?> request, String council, Contact contact, String title) {
        return pages.of(request, title).under(ContactPages.list(council),
                Page.NavLink.to(contact.name(), "/" + council + "/contacts/" + contact.id()));
    }
}

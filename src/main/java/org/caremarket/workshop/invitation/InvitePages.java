package org.caremarket.workshop.invitation;

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
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.caremarket.contact.Contact;
import org.caremarket.contact.ContactFilter;
import org.caremarket.contact.ContactLists;
import org.caremarket.contact.ContactLoading;
import org.caremarket.contact.Contacts;
import org.caremarket.market.Segments;
import org.caremarket.platform.access.Actor;
import org.caremarket.platform.access.Allow;
import org.caremarket.platform.access.Role;
import org.caremarket.platform.web.ErrorPages;
import org.caremarket.platform.web.Flash;
import org.caremarket.platform.web.FormErrors;
import org.caremarket.platform.web.Forms;
import org.caremarket.platform.web.PageRequest;
import org.caremarket.platform.web.Pages;
import org.caremarket.platform.web.Typed;
import org.caremarket.templates.StaticTemplates;
import org.caremarket.workshop.Workshop;
import org.caremarket.workshop.Workshops;

/** The pages on which people are invited: whom, then who gets a letter and who does not, then it is done. */
@Hidden
@Controller("/{council}/workshops/{id}/invitations")
@Produces(MediaType.TEXT_HTML)
@ExecuteOn(TaskExecutors.BLOCKING)
@Allow({Role.OFFICER, Role.APPROVER})
class InvitePages {

    private static final int FOUND = 50;

    private final StaticTemplates jte = new StaticTemplates();
    private final Workshops workshops;
    private final Inviting inviting;
    private final Contacts contacts;
    private final ContactLists lists;
    private final ContactLoading addresses;
    private final Segments segments;
    private final Forms forms;
    private final Pages pages;
    private final ErrorPages errorPages;

    InvitePages(
            Workshops workshops, Inviting inviting, Contacts contacts, ContactLists lists, ContactLoading addresses,
            Segments segments, Forms forms, Pages pages, ErrorPages errorPages) {
        this.workshops = workshops;
        this.inviting = inviting;
        this.contacts = contacts;
        this.lists = lists;
        this.addresses = addresses;
        this.segments = segments;
        this.forms = forms;
        this.pages = pages;
        this.errorPages = errorPages;
    }

    @Get("/new")
    HttpResponse<?> choose(HttpRequest<?> request, String council, long id) {
        return with(request, id, workshop -> HttpResponse.ok(form(request, council, workshop,
                InviteForm.begin(workshop, inviting.usual(RoundKind.INVITATION, workshop)), List.of(), FormErrors.none())));
    }

    /** Looks for contacts to tick, or goes on to who gets a letter. */
    @Post("/choice")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> chosen(HttpRequest<?> request, String council, long id, @Body Map<String, Object> fields) {
        return with(request, id, workshop -> {
            var form = InviteForm.read(fields);
            if (form.finds()) {
                return HttpResponse.ok(form(request, council, workshop, form, List.of(), FormErrors.none()));
            }
            var errors = forms.check(form);
            var pasted = form.pasted().stream().limit(InviteForm.MOST_ADDRESSES + 1L).toList();
            var known = addresses.ofAddresses(pasted);
            var unknown = pasted.stream().filter(each -> !known.containsKey(each.toLowerCase(Locale.ROOT))).toList();
            var choice = form.choice(known.values().stream().map(Contact::id).toList(), segments.all());
            if (pasted.size() > InviteForm.MOST_ADDRESSES) {
                errors = errors.and("addresses", "Paste %,d addresses or fewer".formatted(InviteForm.MOST_ADDRESSES));
            } else if (!unknown.isEmpty()) {
                errors = errors.and("addresses", unknown.size() == 1 ? "One address is no contact's: add the contact, or take it out"
                        : "%,d addresses are no contact's: add the contacts, or take them out".formatted(unknown.size()));
            } else if (choice.isNothing()) {
                errors = errors.and("segment", "Choose a segment, a list, or contacts");
            }
            return errors.isEmpty()
                    ? HttpResponse.ok(review(request, council, workshop, choice, inviting.invitees(workshop, choice), form, errors))
                    : HttpResponse.unprocessableEntity().body(form(request, council, workshop, form, unknown, errors));
        });
    }

    @Post
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> invite(HttpRequest<?> request, String council, long id, @Body Map<String, Object> fields, Actor actor) {
        return with(request, id, workshop -> {
            var form = InviteForm.read(fields);
            if (form.goesBack()) {
                return HttpResponse.ok(form(request, council, workshop, form, List.of(), FormErrors.none()));
            }
            var choice = form.choice(List.of(), segments.all());
            var errors = form.checkWords(forms);
            if (!errors.isEmpty()) {
                return HttpResponse.unprocessableEntity().body(
                        review(request, council, workshop, choice, inviting.invitees(workshop, choice), form, errors));
            }
            return switch (inviting.invite(id, choice, form.words(), Typed.line(form.seen()), actor)) {
                case RoundOutcome.Asked asked -> Flash.redirect(request, path(council, id),
                        "The letters are being written. You can leave this page");
                case RoundOutcome.Changed(var now) -> HttpResponse.status(HttpStatus.CONFLICT).body(review(request, council,
                        workshop, choice, now, form, FormErrors.of("", "Who gets a letter has changed since: look at it again")));
                case RoundOutcome.Refused(var why) -> HttpResponse.unprocessableEntity().body(review(request, council,
                        workshop, choice, inviting.invitees(workshop, choice), form, FormErrors.of("", why)));
                case RoundOutcome.NotFound() -> errorPages.notFound(request);
            };
        });
    }

    private JteModel form(
            HttpRequest<?> request, String council, Workshop workshop, InviteForm form, List<String> unknown, FormErrors errors) {
        var found = new ArrayList<>(contacts.these(form.contacts()));
        var words = Typed.line(form.q());
        if (!words.isEmpty()) {
            contacts.list(new ContactFilter(words, true, null, null, null, null), new PageRequest(0, FOUND)).items().stream()
                    .filter(contact -> !found.contains(contact)).forEach(found::add);
        }
        return jte.workshopInvitationChoose(
                pages.of(request, "Invite people").with(errors).under(InvitationPages.way(council, workshop)),
                new InviteView(council, workshop, inviting.obstacle(RoundKind.INVITATION, workshop), segments.all(),
                        lists.all(), found, unknown, form, errors));
    }

    private JteModel review(
            HttpRequest<?> request, String council, Workshop workshop, Choice choice, Preview preview, InviteForm form,
            FormErrors errors) {
        var view = new LettersView(council, workshop, RoundKind.INVITATION, inviting.obstacle(RoundKind.INVITATION, workshop),
                preview, LettersView.hidden(choice), false, form.subject(), form.opening(), errors);
        return jte.workshopInvitationReview(
                pages.of(request, view.title()).with(errors).under(InvitationPages.way(council, workshop)), view);
    }

    private HttpResponse<?> with(HttpRequest<?> request, long id, Function<Workshop, HttpResponse<?>> page) {
        return workshops.find(id).<HttpResponse<?>>map(page).orElseGet(() -> errorPages.notFound(request));
    }

    private static String path(String council, long id) {
        return "/" + council + "/workshops/" + id + "/invitations";
    }
}

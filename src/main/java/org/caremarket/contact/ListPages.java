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
import java.util.List;
import java.util.function.Function;
import org.caremarket.platform.access.Actor;
import org.caremarket.platform.access.Allow;
import org.caremarket.platform.access.Role;
import org.caremarket.platform.web.ErrorPages;
import org.caremarket.platform.web.Flash;
import org.caremarket.platform.web.FormErrors;
import org.caremarket.platform.web.Forms;
import org.caremarket.platform.web.PageRequest;
import org.caremarket.platform.web.Pages;
import org.caremarket.templates.StaticTemplates;

/** The pages on which lists of contacts are made, renamed and removed, and contacts put on them. */
@Hidden
@Controller("/{council}/contacts/lists")
@Produces(MediaType.TEXT_HTML)
@ExecuteOn(TaskExecutors.BLOCKING)
@Allow({Role.OFFICER, Role.APPROVER})
class ListPages {

    private final StaticTemplates templates = new StaticTemplates();
    private final Contacts contacts;
    private final ContactLists lists;
    private final Forms forms;
    private final Pages pages;
    private final ErrorPages errorPages;

    ListPages(Contacts contacts, ContactLists lists, Forms forms, Pages pages, ErrorPages errorPages) {
        this.contacts = contacts;
        this.lists = lists;
        this.forms = forms;
        this.pages = pages;
        this.errorPages = errorPages;
    }

    @Get
    HttpResponse<?> all(HttpRequest<?> request, String council) {
        return HttpResponse.ok(page(request, council, new ListForm("", ""), FormErrors.none()));
    }

    @Post
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> add(HttpRequest<?> request, String council, @Body ListForm form, Actor actor) {
        var errors = form.check(forms);
        return !errors.isEmpty() ? HttpResponse.unprocessableEntity().body(page(request, council, form, errors))
                : answer(request, council, form, lists.add(form.words(), actor), "List made");
    }

    @Get("/{id}")
    HttpResponse<?> show(HttpRequest<?> request, String council, long id) {
        return with(request, id, list -> HttpResponse.ok(one(
                request, council, list, new ListForm(list.name(), "" + list.version()), FormErrors.none())));
    }

    @Post("/{id}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> rename(HttpRequest<?> request, String council, long id, @Body ListForm form, Actor actor) {
        return with(request, id, list -> {
            var errors = form.check(forms);
            return !errors.isEmpty() ? HttpResponse.unprocessableEntity().body(one(request, council, list, form, errors))
                    : answer(request, council, form, lists.rename(id, form.words(), form.seenVersion(), actor), "List renamed");
        });
    }

    @Post("/{id}/withdrawal")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> remove(HttpRequest<?> request, String council, long id, @Body ListForm form, Actor actor) {
        return with(request, id, list ->
                answer(request, council, form, lists.remove(id, form.seenVersion(), actor), "List removed"));
    }

    @Post("/members")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> members(HttpRequest<?> request, String council, @Body TickedForm form, Actor actor) {
        var errors = form.check();
        if (!errors.isEmpty()) {
            return errorPages.respond(request, errors);
        }
        var ids = form.all()
                ? contacts.list(form.query().filter(true), PageRequest.EVERYTHING).items().stream().map(Contact::id).toList()
                : form.ids();
        var list = form.listId().orElseThrow();
        var moved = form.takesOff() ? lists.take(list, ids, actor) : lists.put(list, ids, actor);
        return moved.<HttpResponse<?>>map(number -> Flash.redirect(request,
                        form.query().at("/" + council + "/contacts"), "%,d %s %s".formatted(number,
                                number == 1 ? "contact" : "contacts", form.takesOff() ? "taken off the list" : "put on the list")))
                .orElseGet(() -> errorPages.notFound(request));
    }

    private HttpResponse<?> answer(
            HttpRequest<?> request, String council, ListForm form, ListOutcome outcome, String done) {
        return switch (outcome) {
            case ListOutcome.Saved saved -> Flash.redirect(request, "/" + council + "/contacts/lists", done);
            case ListOutcome.Stale(var current) -> HttpResponse.status(HttpStatus.CONFLICT).body(one(request, council, current,
                    new ListForm(form.name(), "" + current.version()),
                    FormErrors.of("name", "Somebody else renamed the list to “%s” first".formatted(current.name()))));
            case ListOutcome.Taken() -> HttpResponse.unprocessableEntity().body(page(
                    request, council, form, FormErrors.of("name", "There is a list of this name: choose another")));
            case ListOutcome.NotFound() -> errorPages.notFound(request);
        };
    }

    private HttpResponse<?> with(HttpRequest<?> request, long id, Function<ContactList, HttpResponse<?>> answer) {
        return lists.find(id).<HttpResponse<?>>map(answer).orElseGet(() -> errorPages.notFound(request));
    }

    private JteModel page(HttpRequest<?> request, String council, ListForm form, FormErrors errors) {
        return templates.contactLists(
                pages.of(request, "Lists of contacts").with(errors).under(ContactPages.list(council)),
                new ListsView(council, lists.all(), form, errors));
    }

    private JteModel one(HttpRequest<?> request, String council, ContactList list, ListForm form, FormErrors errors) {
        return templates.contactList(
                pages.of(request, "Rename or remove this list").with(errors).under(ContactPages.list(council)), list,
                new ListsView(council, List.of(list), form, errors));
    }
}

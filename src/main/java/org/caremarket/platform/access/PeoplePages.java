package org.caremarket.platform.access;

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
import org.caremarket.platform.access.InviteOutcome.EmailTaken;
import org.caremarket.platform.access.InviteOutcome.Invited;
import org.caremarket.platform.access.PersonOutcome.Changed;
import org.caremarket.platform.access.PersonOutcome.LastAdministrator;
import org.caremarket.platform.access.PersonOutcome.NotFound;
import org.caremarket.platform.access.PersonOutcome.Stale;
import org.caremarket.platform.tenancy.Scope;
import org.caremarket.platform.web.ErrorPages;
import org.caremarket.platform.web.Flash;
import org.caremarket.platform.web.FormErrors;
import org.caremarket.platform.web.Forms;
import org.caremarket.platform.web.Page;
import org.caremarket.platform.web.Pages;
import org.caremarket.templates.StaticTemplates;

/** The people of a council, for its administrators. */
@Hidden
@Controller("/{council}/people")
@ExecuteOn(TaskExecutors.BLOCKING)
@Produces(MediaType.TEXT_HTML)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
@Allow(Role.ADMINISTRATOR)
class PeoplePages {

    private final Accounts accounts;
    private final Forms forms;
    private final ErrorPages errorPages;
    private final Pages pages;
    private final StaticTemplates templates = new StaticTemplates();

    PeoplePages(Accounts accounts, Forms forms, ErrorPages errorPages, Pages pages) {
        this.accounts = accounts;
        this.forms = forms;
        this.errorPages = errorPages;
        this.pages = pages;
    }

    @Get
    JteModel list(HttpRequest<?> request) {
        return templates.accessPeople(pages.of(request, "People"), accounts.all());
    }

    @Get("/new")
    JteModel inviteForm(HttpRequest<?> request) {
        return invitePage(request, InviteForm.empty(), FormErrors.none());
    }

    @Post
    HttpResponse<?> invite(HttpRequest<?> request, @Body InviteForm form, Actor by) {
        var errors = forms.check(form);
        if (!errors.isEmpty()) {
            return HttpResponse.unprocessableEntity().body(invitePage(request, form, errors));
        }
        return switch (accounts.invite(form.email(), form.name(), Role.valueOf(form.role()), by)) {
            case Invited invited -> HttpResponse.created(linkPage(request, invited.link()));
            case EmailTaken taken -> HttpResponse.unprocessableEntity().body(invitePage(request, form,
                    FormErrors.of("email", "%s has this email address already".formatted(taken.person().name()))));
        };
    }

    @Get("/{id}")
    HttpResponse<?> person(HttpRequest<?> request, long id) {
        return accounts.find(id)
                .<HttpResponse<?>>map(person -> HttpResponse.ok(page(request, person, FormErrors.none())))
                .orElseGet(() -> errorPages.notFound(request));
    }

    @Post("/{id}/role")
    HttpResponse<?> changeRole(HttpRequest<?> request, long id, @Body RoleForm form, Actor by) {
        var errors = forms.check(form);
        return errors.isEmpty()
                ? answer(request, accounts.changeRole(id, Role.valueOf(form.role()), form.version(), by))
                : refused(request, id, errors);
    }

    @Post("/{id}/deactivation")
    HttpResponse<?> deactivate(HttpRequest<?> request, long id, @Body VersionForm form, Actor by) {
        var errors = forms.check(form);
        return errors.isEmpty()
                ? answer(request, accounts.deactivate(id, form.version(), by))
                : refused(request, id, errors);
    }

    @Post("/{id}/reactivation")
    HttpResponse<?> reactivate(HttpRequest<?> request, long id, @Body VersionForm form, Actor by) {
        var errors = forms.check(form);
        return errors.isEmpty()
                ? answer(request, accounts.reactivate(id, form.version(), by))
                : refused(request, id, errors);
    }

    @Post("/{id}/unlocking")
    HttpResponse<?> unlock(HttpRequest<?> request, long id, Actor by) {
        return accounts.unlock(id, by)
                .<HttpResponse<?>>map(person -> Flash.redirect(request, address(id), "The account is open"))
                .orElseGet(() -> errorPages.notFound(request));
    }

    @Post("/{id}/links")
    HttpResponse<?> link(HttpRequest<?> request, long id, Actor by) {
        return accounts.newLink(id, by)
                .<HttpResponse<?>>map(link -> HttpResponse.created(linkPage(request, link)))
                .orElseGet(() -> errorPages.notFound(request));
    }

    private HttpResponse<?> answer(HttpRequest<?> request, PersonOutcome outcome) {
        return switch (outcome) {
            case Changed changed ->
                Flash.redirect(request, address(changed.person().id()), "The account has been changed");
            case Stale stale -> HttpResponse.status(HttpStatus.CONFLICT).body(page(request, stale.person(),
                    FormErrors.of("role", ("Somebody else changed this account after you opened it. It is now: %s, %s. "
                            + "Check it, then make your change again")
                            .formatted(stale.person().role().title(), stale.person().state().toLowerCase()))));
            case LastAdministrator last -> HttpResponse.unprocessableEntity().body(page(request, last.person(),
                    FormErrors.of("role", "%s is the last active administrator. Make somebody else an administrator "
                            .formatted(last.person().name()) + "first, so that the council is not locked out")));
            case NotFound none -> errorPages.notFound(request);
        };
    }

    private HttpResponse<?> refused(HttpRequest<?> request, long id, FormErrors errors) {
        return accounts.find(id)
                .<HttpResponse<?>>map(
                        person -> HttpResponse.unprocessableEntity().body(page(request, person, errors)))
                .orElseGet(() -> errorPages.notFound(request));
    }

    private JteModel invitePage(HttpRequest<?> request, InviteForm form, FormErrors errors) {
        return templates.accessInvite(pages.of(request, "Invite somebody").under(people()).with(errors), form,
                errors);
    }

    private JteModel linkPage(HttpRequest<?> request, OneTimeLink link) {
        return templates.accessLink(pages.of(request, "One-time link").under(people()), link, Origin.of(request));
    }

    private JteModel page(HttpRequest<?> request, Person person, FormErrors errors) {
        return templates.accessPerson(pages.of(request, person.name()).under(people()).with(errors), person,
                errors);
    }

    private static Page.NavLink people() {
        return Page.NavLink.to("People", root() + "/people");
    }

    private static String address(long id) {
        return root() + "/people/" + id;
    }

    private static String root() {
        return Pages.root(Scope.current());
    }
}

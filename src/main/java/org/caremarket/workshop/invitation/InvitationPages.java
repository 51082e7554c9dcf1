package org.caremarket.workshop.invitation;

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
import io.micronaut.http.annotation.RequestBean;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.Hidden;
import java.util.function.Function;
import org.caremarket.platform.access.Actor;
import org.caremarket.platform.access.Allow;
import org.caremarket.platform.access.Role;
import org.caremarket.platform.job.Renewal;
import org.caremarket.platform.web.ErrorPages;
import org.caremarket.platform.web.Flash;
import org.caremarket.platform.web.FormErrors;
import org.caremarket.platform.web.Page;
import org.caremarket.platform.web.PageRequest;
import org.caremarket.platform.web.Pages;
import org.caremarket.templates.StaticTemplates;
import org.caremarket.workshop.Workshop;
import org.caremarket.workshop.Workshops;

/** The pages of a workshop's invitations: how they stand, one of them, and what is done about that one. */
@Hidden
@Controller("/{council}/workshops/{id}/invitations")
@Produces(MediaType.TEXT_HTML)
@ExecuteOn(TaskExecutors.BLOCKING)
@Allow({Role.OFFICER, Role.APPROVER})
class InvitationPages {

    private final StaticTemplates jte = new StaticTemplates();
    private final Workshops workshops;
    private final Invitations invitations;
    private final Inviting inviting;
    private final Rounds rounds;
    private final InvitationViews views;
    private final Pages pages;
    private final ErrorPages errorPages;

    InvitationPages(
            Workshops workshops, Invitations invitations, Inviting inviting, Rounds rounds, InvitationViews views, Pages pages,
            ErrorPages errorPages) {
        this.workshops = workshops;
        this.invitations = invitations;
        this.inviting = inviting;
        this.rounds = rounds;
        this.views = views;
        this.pages = pages;
        this.errorPages = errorPages;
    }

    /** @param renew {@code no} for whoever is disturbed by a page that changes by itself */
    @Get("{?renew}")
    @Allow({Role.OFFICER, Role.APPROVER, Role.VIEWER, Role.ADMINISTRATOR})
    HttpResponse<?> list(
            HttpRequest<?> request, String council, long id, @RequestBean InvitationFilter filter,
            @Nullable @QueryValue String renew, PageRequest page, Actor actor) {
        return with(request, id, workshop -> {
            var view = views.list(council, workshop, filter, page, actor, !"no".equals(renew));
            var answer = HttpResponse.ok(jte.workshopInvitationList(
                    pages.of(request, "Invitations").under(workshops(council), workshop(council, workshop)), view));
            return view.awaited() == null ? answer : Renewal.of(answer, view.awaited());
        });
    }

    @Get("/{invitation}")
    @Allow({Role.OFFICER, Role.APPROVER, Role.VIEWER, Role.ADMINISTRATOR})
    HttpResponse<?> show(HttpRequest<?> request, String council, long id, long invitation, Actor actor) {
        return with(request, id, workshop -> invitations.find(id, invitation)
                .<HttpResponse<?>>map(found -> HttpResponse.ok(page(request, council, workshop, found, FormErrors.none(), actor)))
                .orElseGet(() -> errorPages.notFound(request)));
    }

    @Post("/{invitation}/letters")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> resend(HttpRequest<?> request, String council, long id, long invitation, @Body VersionForm form, Actor actor) {
        return answer(request, council, id, inviting.resend(id, invitation, form.seen(), actor), invitation,
                "A letter with a new link is on its way", actor);
    }

    @Post("/{invitation}/revocation")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> revoke(HttpRequest<?> request, String council, long id, long invitation, @Body VersionForm form, Actor actor) {
        return answer(request, council, id, inviting.revoke(id, invitation, form.seen(), actor), invitation,
                "Invitation revoked: its links work no more", actor);
    }

    @Post("/{invitation}/reinstatement")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> reinstate(HttpRequest<?> request, String council, long id, long invitation, @Body VersionForm form, Actor actor) {
        return answer(request, council, id, inviting.reinstate(id, invitation, form.seen(), actor), invitation,
                "Invited again: a letter with a new link is on its way", actor);
    }

    /** Goes on with letters whose writing failed. */
    @Post("/rounds/{round}/continuation")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> goOn(HttpRequest<?> request, String council, long id, long round, Actor actor) {
        return with(request, id, workshop -> rounds.goOn(id, round, actor)
                ? Flash.redirect(request, path(council, workshop), "The rest of the letters is being written")
                : errorPages.notFound(request));
    }

    private HttpResponse<?> answer(
            HttpRequest<?> request, String council, long id, InvitationOutcome outcome, long invitation, String done, Actor actor) {
        return with(request, id, workshop -> switch (outcome) {
            case InvitationOutcome.Saved saved -> Flash.redirect(request, path(council, workshop) + "/" + invitation, done);
            case InvitationOutcome.Stale(var current) -> HttpResponse.status(HttpStatus.CONFLICT).body(page(request, council,
                    workshop, current, FormErrors.of("", "Somebody else changed the invitation first: look at it again"), actor));
            case InvitationOutcome.Refused(var why) -> HttpResponse.unprocessableEntity().body(page(request, council,
                    workshop, invitations.find(id, invitation).orElseThrow(), FormErrors.of("", why), actor));
            case InvitationOutcome.NotFound() -> errorPages.notFound(request);
        });
    }

    private JteModel page(
            HttpRequest<?> request, String council, Workshop workshop, Invitation invitation, FormErrors errors, Actor actor) {
        var view = views.one(council, workshop, invitation, errors, actor);
        return jte.workshopInvitationInvitation(pages.of(request, view.title()).with(errors).under(way(council, workshop)), view);
    }

    private HttpResponse<?> with(HttpRequest<?> request, long id, Function<Workshop, HttpResponse<?>> page) {
        return workshops.find(id).<HttpResponse<?>>map(page).orElseGet(() -> errorPages.notFound(request));
    }

    /** The way to a page below the invitations of a workshop. */
    static Page.NavLink[] way(String council, Workshop workshop) {
        return new Page.NavLink[] {workshops(council), workshop(council, workshop),
            Page.NavLink.to("Invitations", path(council, workshop))};
    }

    private static Page.NavLink workshops(String council) {
        return Page.NavLink.to("Workshops", "/" + council + "/workshops");
    }

    private static Page.NavLink workshop(String council, Workshop workshop) {
        return Page.NavLink.to(workshop.title(), "/" + council + "/workshops/" + workshop.id());
    }

    private static String path(String council, Workshop workshop) {
        return "/" + council + "/workshops/" + workshop.id() + "/invitations";
    }
}

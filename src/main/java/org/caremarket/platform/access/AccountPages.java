package org.caremarket.platform.access;

import gg.jte.models.runtime.JteModel;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.Hidden;
import org.caremarket.platform.access.PasswordOutcome.Changed;
import org.caremarket.platform.access.PasswordOutcome.CurrentWrong;
import org.caremarket.platform.access.PasswordOutcome.LinkUseless;
import org.caremarket.platform.access.PasswordOutcome.TryLater;
import org.caremarket.platform.access.PasswordOutcome.Unfit;
import org.caremarket.platform.tenancy.Scope;
import org.caremarket.platform.web.ErrorPages;
import org.caremarket.platform.web.Flash;
import org.caremarket.platform.web.FormErrors;
import org.caremarket.platform.web.Pages;
import org.caremarket.templates.StaticTemplates;

/** Choosing a password: by the one-time link of an invitation, or on one's own account page. */
@Hidden
@Controller
@ExecuteOn(TaskExecutors.BLOCKING)
@Produces(MediaType.TEXT_HTML)
@Allow({Role.OFFICER, Role.APPROVER, Role.VIEWER, Role.ADMINISTRATOR, Role.ANALYST})
class AccountPages {

    private final OwnAccount own;
    private final Network network;
    private final ErrorPages errorPages;
    private final Pages pages;
    private final StaticTemplates templates = new StaticTemplates();

    AccountPages(OwnAccount own, Network network, ErrorPages errorPages, Pages pages) {
        this.own = own;
        this.network = network;
        this.errorPages = errorPages;
        this.pages = pages;
    }

    @Get(uris = {"/{council}/account", "/regions/{region}/account"})
    HttpResponse<?> account(HttpRequest<?> request) {
        return HttpResponse.ok(accountPage(request, FormErrors.none()));
    }

    @Post(uris = {"/{council}/account/password", "/regions/{region}/account/password"})
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> changePassword(HttpRequest<?> request, @Body PasswordForm form) {
        var visitor = Visitor.of(request).orElseThrow();
        return switch (own.change(visitor, form.current(), form.wanted())) {
            case Changed changed -> Flash.redirect(request, Pages.root(Scope.current()) + "/account",
                    "Your password has been changed. You have been signed out everywhere else.");
            case CurrentWrong wrong -> again(accountPage(request,
                    FormErrors.of("currentPassword", "Enter your current password")));
            case Unfit unfit -> again(accountPage(request, FormErrors.of("newPassword", unfit.reason())));
            case TryLater later -> again(accountPage(request, FormErrors.of("currentPassword",
                    "Too many tries. Wait %d seconds, then try again".formatted(later.seconds()))));
            case LinkUseless none -> errorPages.notFound(request);
        };
    }

    @Get(uris = {"/{council}/invitations/{token}", "/regions/{region}/invitations/{token}"})
    @AllowAnyone("Whoever is invited has no password yet; the link is the proof")
    HttpResponse<?> invitation(HttpRequest<?> request, String token) {
        return secret(own.invitation(token)
                .map(invitation -> HttpResponse.ok(
                        invitationPage(request, invitation, FormErrors.none())))
                .orElseGet(() -> useless(request)));
    }

    @Post(uris = {"/{council}/invitations/{token}", "/regions/{region}/invitations/{token}"})
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @AllowAnyone("Whoever is invited has no password yet; the link is the proof")
    HttpResponse<?> choose(HttpRequest<?> request, String token, @Body PasswordForm form) {
        var invitation = own.invitation(token);
        if (invitation.isEmpty()) {
            return secret(useless(request));
        }
        return switch (own.choose(token, form.wanted(), network.address(request))) {
            case Changed changed -> secret(Flash.redirect(request, Pages.root(Scope.current()) + "/sign-in",
                    "Your password has been set. Sign in with it."));
            case Unfit unfit -> secret(again(invitationPage(request, invitation.get(),
                    FormErrors.of("newPassword", unfit.reason()))));
            case LinkUseless used -> secret(useless(request));
            case CurrentWrong never -> secret(useless(request));
            case TryLater never -> secret(useless(request));
        };
    }

    /**
     * The address of these pages is a secret: no other page may learn more of it than the host. With "no-referrer"
     * browsers would hide where the form itself comes from, and a form without an origin is refused on localhost.
     */
    private static MutableHttpResponse<?> secret(MutableHttpResponse<?> response) {
        return response.header("Referrer-Policy", "strict-origin");
    }

    private static MutableHttpResponse<JteModel> again(JteModel page) {
        return HttpResponse.<JteModel>unprocessableEntity().body(page);
    }

    private MutableHttpResponse<JteModel> useless(HttpRequest<?> request) {
        return HttpResponse.<JteModel>notFound(
                templates.accessLinkUseless(pages.of(request, "This link does not work any more").flash(null)));
    }

    private JteModel accountPage(HttpRequest<?> request, FormErrors errors) {
        var session = Visitor.of(request).orElseThrow().session();
        return templates.accessAccount(pages.of(request, "Your account").with(errors), session.name(),
                session.email(), session.role().title(), errors);
    }

    private JteModel invitationPage(HttpRequest<?> request, Invitation invitation, FormErrors errors) {
        return templates.accessInvitation(pages.of(request, "Choose a password").with(errors), invitation.name(),
                invitation.email(), request.getPath(), errors);
    }
}

package org.caremarket.platform.access;

import gg.jte.models.runtime.JteModel;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.Hidden;
import java.net.URI;
import org.caremarket.platform.access.SignInOutcome.Refused;
import org.caremarket.platform.access.SignInOutcome.SignedIn;
import org.caremarket.platform.access.SignInOutcome.TryLater;
import org.caremarket.platform.tenancy.Scope;
import org.caremarket.platform.web.FormErrors;
import org.caremarket.platform.web.Forms;
import org.caremarket.platform.web.Pages;
import org.caremarket.templates.StaticTemplates;

/** Signing in and out of a council or region. */
@Hidden
@Controller
@ExecuteOn(TaskExecutors.BLOCKING)
@Produces(MediaType.TEXT_HTML)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
@AllowAnyone("Whoever signs in is not signed in yet")
class SignInPages {

    private final SignIns signIns;
    private final Sessions sessions;
    private final SessionCookies cookies;
    private final Network network;
    private final Forms forms;
    private final Pages pages;
    private final StaticTemplates templates = new StaticTemplates();

    SignInPages(
            SignIns signIns, Sessions sessions, SessionCookies cookies, Network network, Forms forms, Pages pages) {
        this.signIns = signIns;
        this.sessions = sessions;
        this.cookies = cookies;
        this.network = network;
        this.forms = forms;
        this.pages = pages;
    }

    @Get(uris = {"/{council}/sign-in", "/regions/{region}/sign-in"})
    HttpResponse<?> form(HttpRequest<?> request, @Nullable @QueryValue String next) {
        if (Visitor.of(request).isPresent()) {
            return HttpResponse.seeOther(Next.of(next, Scope.current()));
        }
        return HttpResponse.ok(page(request, new SignInForm(null, null, next), FormErrors.none()));
    }

    @Post(uris = {"/{council}/sign-in", "/regions/{region}/sign-in"})
    HttpResponse<?> signIn(HttpRequest<?> request, @Body SignInForm form) {
        var errors = forms.check(form);
        if (!errors.isEmpty()) {
            return HttpResponse.unprocessableEntity().body(page(request, form, errors));
        }
        return switch (signIns.signIn(form.email(), form.password(), Via.PAGES, network.address(request))) {
            case SignedIn in -> {
                // The browser may hold a session of somebody else, who has now left it.
                Visitor.of(request).ifPresent(before -> sessions.end(before.session(), before.actor()));
                cookies.give(request, in.token());
                yield HttpResponse.seeOther(Next.of(form.next(), Scope.current()));
            }
            case Refused refused -> HttpResponse.unprocessableEntity().body(page(request, form, FormErrors.of("email",
                    "The email address or password is not right, or the account is locked")));
            case TryLater later -> later(page(request, form, FormErrors.of("email",
                    "Too many tries. Wait %d seconds, then try again".formatted(later.seconds()))), later);
        };
    }

    @Post(uris = {"/{council}/sign-out", "/regions/{region}/sign-out"})
    @Allow({Role.OFFICER, Role.APPROVER, Role.VIEWER, Role.ADMINISTRATOR, Role.ANALYST})
    HttpResponse<?> signOut(HttpRequest<?> request, Actor actor) {
        Visitor.of(request).ifPresent(visitor -> sessions.end(visitor.session(), actor));
        cookies.give(request, "");
        return HttpResponse.seeOther(URI.create(Pages.root(Scope.current()) + "/sign-in"));
    }

    private static MutableHttpResponse<?> later(JteModel page, TryLater later) {
        return HttpResponse.status(HttpStatus.TOO_MANY_REQUESTS)
                .header(HttpHeaders.RETRY_AFTER, Long.toString(later.seconds()))
                .body(page);
    }

    private JteModel page(HttpRequest<?> request, SignInForm form, FormErrors errors) {
        return templates.accessSignIn(pages.of(request, "Sign in").with(errors), form, errors);
    }
}

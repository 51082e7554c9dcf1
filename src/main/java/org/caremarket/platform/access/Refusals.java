package org.caremarket.platform.access;

import io.micronaut.context.annotation.Replaces;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpMethod;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.server.exceptions.ExceptionHandler;
import io.micronaut.security.authentication.AuthorizationException;
import io.micronaut.security.authentication.DefaultAuthorizationExceptionHandler;
import jakarta.inject.Singleton;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.caremarket.platform.tenancy.Scope;
import org.caremarket.platform.web.ErrorPages;
import org.caremarket.platform.web.Negotiation;
import org.caremarket.platform.web.Pages;
import org.caremarket.platform.web.Problem;
import org.caremarket.templates.StaticTemplates;

/** The answers to requests that are not let in. What somebody typed is shown again, so that no work is lost. */
@Singleton
@Replaces(DefaultAuthorizationExceptionHandler.class)
class Refusals implements ExceptionHandler<AuthorizationException, HttpResponse<?>> {

    private final ErrorPages errors;
    private final Pages pages;
    private final StaticTemplates templates = new StaticTemplates();

    Refusals(ErrorPages errors, Pages pages) {
        this.errors = errors;
        this.pages = pages;
    }

    @Override
    @SuppressWarnings("rawtypes")
    public HttpResponse<?> handle(HttpRequest request, AuthorizationException exception) {
        if (Scope.find().isEmpty()) {
            // Closed to everybody: an endpoint for the operator, or a route that forgot to say who may use it.
            return errors.notFound(request);
        }
        return switch (Admission.refused(request)) {
            case FOREIGN -> errors.notFound(request);
            case WRONG_ROLE -> errors.respond(request, HttpStatus.FORBIDDEN);
            case NOT_SIGNED_IN -> notSignedIn(request);
        };
    }

    /** The form's token is missing, or belongs to another session. */
    HttpResponse<?> staleForm(HttpRequest<?> request) {
        return kept(request, HttpStatus.FORBIDDEN, "This form could not be accepted",
                "The form did not come from a page of your present session. You may have signed in again since you "
                        + "opened it, or your browser may block cookies. Nothing was saved.",
                "Open the page again and send the form from there.");
    }

    private HttpResponse<?> notSignedIn(HttpRequest<?> request) {
        if (Negotiation.wantsJson(request)) {
            return Problem.of(HttpStatus.UNAUTHORIZED).response().header(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
        }
        var signIn = Pages.root(Scope.current()) + "/sign-in";
        if (request.getMethod() == HttpMethod.GET || request.getMethod() == HttpMethod.HEAD) {
            var next = URLEncoder.encode(request.getUri().toString(), StandardCharsets.UTF_8);
            return HttpResponse.seeOther(URI.create(signIn + "?next=" + next));
        }
        if (request.getPath().equals(Pages.root(Scope.current()) + "/sign-out")) {
            // Signed out already, which is what was asked for.
            return HttpResponse.seeOther(URI.create(signIn));
        }
        return kept(request, HttpStatus.UNAUTHORIZED, "You have been signed out",
                "Your session ended before you sent this form, so nothing was saved.",
                "Sign in again in another tab, open the form there, and copy what you need from below.");
    }

    private MutableHttpResponse<?> kept(HttpRequest<?> request, HttpStatus status, String heading, String... lines) {
        if (Negotiation.wantsJson(request)) {
            return Problem.of(status).response();
        }
        var typed = TypedForm.of(request).map(TypedForm::shown).orElse(List.of());
        var signIn = Scope.find().filter(scope -> Visitor.of(request).isEmpty())
                .map(scope -> Pages.root(scope) + "/sign-in").orElse(null);
        return HttpResponse.status(status)
                .contentType(MediaType.TEXT_HTML_TYPE)
                .body(templates.accessKept(pages.of(request, heading), heading, List.of(lines), typed, signIn));
    }
}

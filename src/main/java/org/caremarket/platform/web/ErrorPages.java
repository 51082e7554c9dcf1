package org.caremarket.platform.web;

import gg.jte.models.runtime.JteModel;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.MutableHttpResponse;
import jakarta.inject.Singleton;
import java.security.SecureRandom;
import org.caremarket.templates.StaticTemplates;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The answer when something went wrong: a page for people, problem details for programs. It is made from the status
 * alone, so that nothing from an exception, a query or a request can reach the reader.
 */
@Singleton
public class ErrorPages {

    private static final Logger LOG = LoggerFactory.getLogger(ErrorPages.class);
    private static final String LETTERS = "bcdfghjkmnpqrstvwxz23456789";

    private final SecureRandom random = new SecureRandom();
    private final StaticTemplates templates = new StaticTemplates();
    private final Pages pages;

    ErrorPages(Pages pages) {
        this.pages = pages;
    }

    /** There is no such page, or not for this person: the two must look the same. */
    public MutableHttpResponse<?> notFound(HttpRequest<?> request) {
        return respond(request, HttpStatus.NOT_FOUND);
    }

    /** The answer for a status of 400 or more. */
    public MutableHttpResponse<?> respond(HttpRequest<?> request, HttpStatus status) {
        return fill(request, HttpResponse.status(status), null);
    }

    /** What was sent is well formed but cannot be accepted. Pages with a form show it again instead. */
    public MutableHttpResponse<?> respond(HttpRequest<?> request, FormErrors errors) {
        if (Negotiation.wantsJson(request)) {
            return Problem.of(errors).response();
        }
        var text = ErrorText.of(errors);
        var page = templates.layoutError(around(request, text.heading()), text, null);
        return HttpResponse.unprocessableEntity().body(page).contentType(MediaType.TEXT_HTML_TYPE);
    }

    /** Something nobody expected: logged in full under a reference, of which the reader sees the reference. */
    public MutableHttpResponse<?> unexpected(HttpRequest<?> request, Throwable cause) {
        var reference = reference();
        var path = printable(SecretAddress.Routes.told(request));
        LOG.error("Reference {}: {} {} failed", reference, request.getMethodName(), path, cause);
        return fill(request, HttpResponse.serverError(), reference);
    }

    /** Gives a response that has a status, and perhaps headers, the body that belongs to its status. */
    <T> MutableHttpResponse<T> fill(
            HttpRequest<?> request, MutableHttpResponse<?> response, @Nullable String reference) {
        var status = HttpStatus.valueOf(response.code());
        SecurityHeaders.set(request, response);
        if (Negotiation.wantsJson(request)) {
            var problem = reference == null
                    ? Problem.of(status)
                    : Problem.of(status, ErrorText.of(status).first() + " Reference: " + reference + ".");
            return body(response, problem, MediaType.of(Problem.MEDIA_TYPE));
        }
        return body(response, page(request, status, reference), MediaType.TEXT_HTML_TYPE);
    }

    private JteModel page(HttpRequest<?> request, HttpStatus status, @Nullable String reference) {
        var text = ErrorText.of(status);
        return templates.layoutError(around(request, text.heading()), text, reference);
    }

    /** An error page must not fail because what surrounds it fails. */
    private Page around(HttpRequest<?> request, String title) {
        try {
            return pages.of(request, title).flash(null);
        } catch (RuntimeException broken) {
            LOG.warn("An error page is shown without navigation", broken);
            return Page.neutral(title);
        }
    }

    @SuppressWarnings("unchecked")
    private static <T> MutableHttpResponse<T> body(MutableHttpResponse<?> response, Object body, MediaType type) {
        return (MutableHttpResponse<T>) response.body(body).contentType(type);
    }

    /** Seven letters and digits that are hard to confuse when read out on the telephone. */
    private String reference() {
        return random.ints(7, 0, LETTERS.length())
                .collect(StringBuilder::new, (text, at) -> text.append(LETTERS.charAt(at)), StringBuilder::append)
                .toString();
    }

    /** A path comes from outside: line breaks in it must not forge lines of the log. */
    private static String printable(String path) {
        return path.replaceAll("\\p{Cntrl}", "?");
    }
}

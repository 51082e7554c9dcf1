package org.caremarket.platform.web;

import io.micronaut.http.HttpStatus;
import java.util.List;

/**
 * What people read when something went wrong. Fixed words: nothing from an exception or from the request gets in.
 *
 * @param heading what happened
 * @param lines what to do next, one paragraph each; at least one
 */
public record ErrorText(String heading, List<String> lines) {

    /** The words for a status. */
    public static ErrorText of(HttpStatus status) {
        return switch (status) {
            case BAD_REQUEST, LENGTH_REQUIRED, EXPECTATION_FAILED -> words("The request could not be understood",
                    "Go back, check what you entered, and try again.",
                    "If you followed a link, it may be incomplete.");
            case UNAUTHORIZED -> words("You need to sign in",
                    "Sign in, then open the page again.");
            case FORBIDDEN -> words("You cannot use this page",
                    "Your account does not allow this. Ask an administrator at your council if you need it.",
                    "If you sent a form that was open for a long time, go back, reload the page and send it again.");
            case NOT_FOUND, GONE -> words("Page not found",
                    "If you typed the web address, check it is correct.",
                    "If you pasted the web address, check you copied all of it.",
                    "If you followed a link, the page may have been removed, or it may belong to another council.");
            case METHOD_NOT_ALLOWED -> words("This address cannot be used that way",
                    "Go back and use the links and buttons on the page.");
            case NOT_ACCEPTABLE -> words("This is not available in the format you asked for",
                    "Open the page in a web browser, or ask for JSON where the API offers it.");
            case CONFLICT, PRECONDITION_FAILED -> words("Someone else has changed this",
                    "It was changed after you opened it, so what you sent was not saved.",
                    "Go back, reload the page and make your change again.");
            case REQUEST_ENTITY_TOO_LARGE -> words("That is too large",
                    "Send a smaller file, or less text at a time.");
            case REQUEST_URI_TOO_LONG -> words("The web address is too long",
                    "Go back and use the links on the page.");
            case REQUEST_HEADER_FIELDS_TOO_LARGE -> words("Your browser sent too much information",
                    "Delete this site's cookies in your browser, then try again.");
            case UNSUPPORTED_MEDIA_TYPE -> words("That kind of file or content cannot be used here",
                    "Check which kinds are accepted, then send it again.");
            case UNPROCESSABLE_ENTITY -> words("Something you entered cannot be accepted",
                    "Go back, check what you entered, and try again.");
            case TOO_MANY_REQUESTS -> words("Too many tries",
                    "Wait a few minutes, then try again.");
            case SERVICE_UNAVAILABLE -> words("The service is busy or being maintained",
                    "Nothing you have already saved is lost. Try again in a few minutes.");
            default -> status.getCode() >= 500
                    ? words("There is a problem with the service",
                            "Nothing you have already saved is lost. Try again later.",
                            "If it happens again, tell an administrator at your council.")
                    : words("The request could not be understood", "Go back and try again.");
        };
    }

    /** The words for values that a page without a form cannot accept: our own messages, none of what was sent. */
    static ErrorText of(FormErrors errors) {
        return errors.isEmpty()
                ? of(HttpStatus.UNPROCESSABLE_ENTITY)
                : new ErrorText(of(HttpStatus.UNPROCESSABLE_ENTITY).heading(),
                        errors.all().stream().map(FieldError::message).distinct().toList());
    }

    /** The first thing to know or do. */
    public String first() {
        return lines.getFirst();
    }

    private static ErrorText words(String heading, String... lines) {
        return new ErrorText(heading, List.of(lines));
    }
}

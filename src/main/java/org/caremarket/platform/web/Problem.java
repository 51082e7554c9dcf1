package org.caremarket.platform.web;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;

/**
 * What the API answers when something is wrong: RFC 9457 problem details, with the errors of each field.
 *
 * @param type always {@code about:blank}: the status says which kind of problem it is
 * @param title the kind of problem in a few words
 * @param status the HTTP status, repeated for clients that keep only the body
 * @param detail what to do about it; never text of an exception
 * @param errors what is wrong with single fields; empty when nothing is
 */
@Serdeable
public record Problem(String type, String title, int status, @Nullable String detail, List<FieldError> errors) {

    /** The media type of a problem. */
    public static final String MEDIA_TYPE = "application/problem+json";

    public Problem {
        errors = List.copyOf(errors);
    }

    /** A problem of this status, in the words that the error page uses. */
    public static Problem of(HttpStatus status) {
        var words = ErrorText.of(status);
        return new Problem("about:blank", words.heading(), status.getCode(), words.first(), List.of());
    }

    /** A problem of this status with its own explanation. */
    public static Problem of(HttpStatus status, String detail) {
        return new Problem("about:blank", ErrorText.of(status).heading(), status.getCode(), detail, List.of());
    }

    /** The request was understood, but what it says cannot be accepted: 422 with the errors of each field. */
    public static Problem of(FormErrors errors) {
        return new Problem("about:blank", ErrorText.of(HttpStatus.UNPROCESSABLE_ENTITY).heading(), 422,
                "Correct the fields listed under errors and send the request again.", errors.all());
    }

    /** The response that carries this problem. */
    public MutableHttpResponse<Problem> response() {
        return HttpResponse.<Problem>status(HttpStatus.valueOf(status)).contentType(MEDIA_TYPE).body(this);
    }
}

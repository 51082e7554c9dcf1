package org.caremarket.platform.web;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.HttpResponse;
import java.time.LocalDate;
import org.caremarket.platform.time.AsAt;

/**
 * The day that a page is seen as at; an argument of any controller method, read from {@code ?asAt=}, in which people may
 * type a day in any usual way.
 *
 * @param typed what was typed; empty when nothing was
 * @param asAt the day; the present when nothing was typed, or nothing that makes sense
 * @param errors what is wrong with what was typed
 */
public record Seen(String typed, AsAt asAt, FormErrors errors) {

    /** The name of the field. */
    public static final String FIELD = "asAt";

    /** Reads what was typed, on this day. */
    public static Seen read(@Nullable String typed, LocalDate today) {
        var words = typed == null ? "" : typed.strip();
        var present = AsAt.present(today);
        if (Text.isBlank(words)) {
            return new Seen("", present, FormErrors.none());
        }
        var day = TypedDate.read(words);
        if (day.isEmpty()) {
            return new Seen(words, present,
                    FormErrors.of(FIELD, "Enter a real day to go back to, for example 31 March 2026"));
        }
        if (day.get().isAfter(today)) {
            return new Seen(words, present, FormErrors.of(FIELD, "The day must be today or in the past"));
        }
        return new Seen(words, day.get().equals(today) ? present : AsAt.past(day.get()), FormErrors.none());
    }

    /**
     * The day, where nobody can be shown what is wrong with it.
     *
     * @throws InvalidRequestException when what was typed makes no sense
     */
    public AsAt orRefuse() {
        if (!errors.isEmpty()) {
            throw new InvalidRequestException(errors);
        }
        return asAt;
    }

    /** The page with the status that fits: 422 when what was typed makes no sense. */
    public <T> HttpResponse<T> answer(T page) {
        return errors.isEmpty() ? HttpResponse.ok(page) : HttpResponse.<T>unprocessableEntity().body(page);
    }

    /** The day as the page says it. */
    public String day() {
        return TypedDate.words(asAt.day());
    }
}

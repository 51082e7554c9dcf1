package org.caremarket.platform.web;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.HttpRequest;

/**
 * Which part of a list is asked for; an argument of any controller method, read from {@code ?page=0&size=50}. Values
 * that make no sense are answered with 422 before the method begins.
 *
 * @param page 0 is the first
 * @param size 1 to {@value #MOST} items
 */
public record PageRequest(int page, int size) {

    /** The most items on one page. */
    public static final int MOST = 200;
    /** Items on a page when nobody says. */
    public static final int USUAL = 50;

    /** Not a part: the whole list, for what is printed or exported. Nobody can ask for it in a query. */
    public static final PageRequest EVERYTHING = new PageRequest(0, Integer.MAX_VALUE);

    private static final int LAST_PAGE = 1_000_000;

    public PageRequest {
        if (page < 0 || page > LAST_PAGE || size < 1 || size > MOST && size != Integer.MAX_VALUE) {
            throw new IllegalArgumentException("No such page");
        }
    }

    /** How many items come before this page. */
    public long offset() {
        return (long) page * size;
    }

    /** How many pages a list of this many items has; at least one. */
    public int pages(long total) {
        return (int) Math.max(1, Math.ceilDiv(total, size));
    }

    /**
     * Reads the query of a request.
     *
     * @throws InvalidRequestException when a value is not a number or out of range
     */
    static PageRequest read(HttpRequest<?> request) {
        var parameters = request.getParameters();
        var page = number(parameters.get("page"), 0, 0, LAST_PAGE);
        var size = number(parameters.get("size"), USUAL, 1, MOST);
        var errors = FormErrors.none();
        if (page == null) {
            errors = errors.and("page", "Page must be a whole number, 0 or more");
        }
        if (size == null) {
            errors = errors.and("size", "Size must be a whole number from 1 to " + MOST);
        }
        if (page == null || size == null) {
            throw new InvalidRequestException(errors);
        }
        return new PageRequest(page, size);
    }

    private static @Nullable Integer number(@Nullable String text, int usual, int least, int most) {
        if (text == null || text.isEmpty()) {
            return usual;
        }
        try {
            var number = Integer.parseInt(text);
            return number < least || number > most ? null : Integer.valueOf(number);
        } catch (NumberFormatException notANumber) {
            return null;
        }
    }
}

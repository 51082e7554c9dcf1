package org.caremarket.platform.mail;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.http.uri.UriBuilder;
import org.caremarket.platform.web.FormErrors;
import org.caremarket.platform.web.InvalidRequestException;
import org.caremarket.platform.web.Text;

/**
 * What the address of the list asks for, as it stands there. Empty parts want everything.
 *
 * @param standing a word of {@link MailState#slug()}
 * @param q words to look for in names, addresses and subjects
 */
@Introspected
public record MailFilter(@Nullable @QueryValue("state") String standing, @Nullable @QueryValue String q) {

    /**
     * Which state is wanted; null for any.
     *
     * @throws InvalidRequestException when there is no such state
     */
    @Nullable MailState state() {
        if (Text.isBlank(standing)) {
            return null;
        }
        return MailState.ofSlug(standing).orElseThrow(() -> new InvalidRequestException(
                FormErrors.of("state", "There is no such state: choose one from the list")));
    }

    /** The words; null for any. */
    @Nullable String text() {
        return Text.isBlank(q) ? null : q.strip();
    }

    /** Whether it asks for anything less than everything. */
    public boolean narrows() {
        return state() != null || text() != null;
    }

    /** The address of the list that this asks for. */
    String href(String path) {
        var address = UriBuilder.of(path);
        if (state() != null) {
            address.queryParam("state", state().slug());
        }
        if (text() != null) {
            address.queryParam("q", text());
        }
        return address.toString();
    }
}

package org.caremarket.workshop.invitation;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.http.uri.UriBuilder;
import java.util.List;
import java.util.Optional;
import org.caremarket.platform.web.FormErrors;
import org.caremarket.platform.web.InvalidRequestException;
import org.caremarket.platform.web.Text;
import org.caremarket.platform.web.Typed;

/**
 * What the address of a list of invitations asks for, as it stands there; empty parts want everything.
 *
 * @param q words in the organisation, and for those who see them in the person's name and address
 * @param show a word of {@link Shown#slug()}
 * @param session the id of a session to which they say they come
 */
@Introspected
public record InvitationFilter(
        @Nullable @QueryValue String q, @Nullable @QueryValue String show, @Nullable @QueryValue String session) {

    /**
     * The same, read.
     *
     * @param contacts only invitations of these contacts; empty for all
     * @param invitations only these; empty for all
     */
    record Wanted(Shown shown, @Nullable Long session, Optional<List<Long>> contacts, Optional<List<Long>> invitations) {}

    /** @throws InvalidRequestException when there is no such choice */
    public Shown shown() {
        return Text.isBlank(show) ? Shown.ALL : Shown.ofSlug(show)
                .orElseThrow(() -> new InvalidRequestException(FormErrors.of("show", "There is no such choice: choose one from the list")));
    }

    /** @throws InvalidRequestException when it is no id */
    public @Nullable Long sessionId() {
        return Text.isBlank(session) ? null : Typed.id(session)
                .orElseThrow(() -> new InvalidRequestException(FormErrors.of("session", "There is no such session")));
    }

    public Optional<String> words() {
        return Optional.of(Typed.line(q)).filter(words -> !words.isEmpty());
    }

    public boolean narrows() {
        return words().isPresent() || shown() != Shown.ALL || sessionId() != null;
    }

    /** The address with everything that is asked for. */
    public String at(String path) {
        var address = UriBuilder.of(path);
        words().ifPresent(words -> address.queryParam("q", words));
        if (shown() != Shown.ALL) {
            address.queryParam("show", shown().slug());
        }
        if (sessionId() != null) {
            address.queryParam("session", sessionId());
        }
        return address.toString();
    }
}

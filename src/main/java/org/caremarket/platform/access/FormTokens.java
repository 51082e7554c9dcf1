package org.caremarket.platform.access;

import io.micronaut.http.HttpRequest;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Optional;
import org.caremarket.platform.web.CsrfTokens;

/**
 * Proof that a form came from our own page and this session: a keyed fingerprint of the session, or, before sign-in,
 * of the random number in the browser's cookie. Nothing has to be stored.
 */
@Singleton
class FormTokens implements CsrfTokens {

    private final Keys keys;
    private final SessionCookies cookies;

    FormTokens(Keys keys, SessionCookies cookies) {
        this.keys = keys;
        this.cookies = cookies;
    }

    @Override
    public String tokenFor(HttpRequest<?> request) {
        return session(request).orElseGet(() -> visit(cookies.visit(request)));
    }

    /** Whether the form of this request carries the token that its page was given. */
    boolean valid(HttpRequest<?> request) {
        var expected = session(request).or(() -> cookies.sentVisit(request).map(this::visit));
        var sent = TypedForm.of(request).flatMap(TypedForm::token);
        return expected.isPresent() && sent.isPresent() && MessageDigest.isEqual(
                expected.get().getBytes(StandardCharsets.UTF_8), sent.get().getBytes(StandardCharsets.UTF_8));
    }

    private Optional<String> session(HttpRequest<?> request) {
        return Visitor.of(request).map(visitor -> keys.fingerprint("form-session", visitor.session().secretHash()));
    }

    private String visit(String number) {
        return keys.fingerprint("form-visit", number);
    }
}

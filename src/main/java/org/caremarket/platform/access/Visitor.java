package org.caremarket.platform.access;

import io.micronaut.http.HttpRequest;
import java.util.Optional;
import org.caremarket.platform.web.RequestAttributes;

/** Whoever is signed in at this request, and by which session. */
record Visitor(Session session, Actor actor) {

    private static final String ATTRIBUTE = "org.caremarket.visitor";

    static Optional<Visitor> of(HttpRequest<?> request) {
        return request.getAttribute(ATTRIBUTE, Visitor.class);
    }

    void remember(HttpRequest<?> request) {
        request.setAttribute(ATTRIBUTE, this);
        request.setAttribute(RequestAttributes.ACTOR, actor);
    }
}

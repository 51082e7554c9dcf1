package org.caremarket.platform.access;

import io.micronaut.http.HttpRequest;

/** Why a request was not let in. */
enum Admission {
    /** Nobody is signed in. */
    NOT_SIGNED_IN,
    /** Signed in at another council or region: here there is nothing for them. */
    FOREIGN,
    /** Signed in here, in a role that may not. */
    WRONG_ROLE;

    private static final String FOREIGN_TOKEN = "org.caremarket.foreign";

    static void foreign(HttpRequest<?> request) {
        request.setAttribute(FOREIGN_TOKEN, true);
    }

    /** Why this request was refused. */
    static Admission refused(HttpRequest<?> request) {
        if (Visitor.of(request).isPresent()) {
            return WRONG_ROLE;
        }
        return request.getAttribute(FOREIGN_TOKEN).isPresent() ? FOREIGN : NOT_SIGNED_IN;
    }
}

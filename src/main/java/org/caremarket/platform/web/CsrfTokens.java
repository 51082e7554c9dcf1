package org.caremarket.platform.web;

import io.micronaut.http.HttpRequest;

/** Makes the token that proves a form came from our own page. */
public interface CsrfTokens {

    /** The token for forms on the page that answers this request. */
    String tokenFor(HttpRequest<?> request);
}

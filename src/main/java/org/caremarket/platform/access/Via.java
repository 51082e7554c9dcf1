package org.caremarket.platform.access;

import io.micronaut.http.HttpRequest;
import java.time.Duration;

/** What a session is for. A session for pages opens no API address and the other way round. */
enum Via {
    /** In a cookie: pages, whose forms prove where they came from. */
    PAGES(Duration.ofHours(12)),
    /** In an {@code Authorization} header, which no browser sends by itself. */
    API(Duration.ofHours(8));

    /** A page session that nobody used for this long is over. */
    static final Duration IDLE = Duration.ofHours(2);

    private final Duration longest;

    Via(Duration longest) {
        this.longest = longest;
    }

    /** Which kind of session opens this address. */
    static Via of(HttpRequest<?> request) {
        return request.getPath().equals("/api") || request.getPath().startsWith("/api/") ? API : PAGES;
    }

    /** How long a session lives at most. */
    Duration longest() {
        return longest;
    }
}

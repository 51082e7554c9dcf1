package org.caremarket.platform.web;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.core.order.Ordered;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.RequestFilter;
import io.micronaut.http.annotation.ServerFilter;
import io.micronaut.http.filter.ServerFilterPhase;

/** No address of ours holds a NUL, and the database takes none: such a page does not exist, such a query is wrong. */
@ServerFilter(ServerFilter.MATCH_ALL_PATTERN)
class NulGuard implements Ordered {

    private static final String NUL = "%00";

    private final ErrorPages errors;

    NulGuard(ErrorPages errors) {
        this.errors = errors;
    }

    @Override
    public int getOrder() {
        return ServerFilterPhase.FIRST.before();
    }

    @RequestFilter
    @Nullable HttpResponse<?> check(HttpRequest<?> request) {
        var address = request.getUri();
        if (holdsNul(address.getRawPath())) {
            return errors.notFound(request);
        }
        return holdsNul(address.getRawQuery()) ? errors.respond(request, HttpStatus.BAD_REQUEST) : null;
    }

    private static boolean holdsNul(@Nullable String part) {
        return part != null && part.contains(NUL);
    }
}

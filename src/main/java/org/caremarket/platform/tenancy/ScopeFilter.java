package org.caremarket.platform.tenancy;

import io.micronaut.core.order.Ordered;
import io.micronaut.core.propagation.MutablePropagatedContext;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Filter;
import io.micronaut.http.annotation.RequestFilter;
import io.micronaut.http.annotation.ServerFilter;
import io.micronaut.http.exceptions.HttpStatusException;
import io.micronaut.http.filter.ServerFilterPhase;
import io.micronaut.web.router.RouteAttributes;
import io.micronaut.web.router.UriRouteMatch;
import java.util.Optional;

/**
 * Opens the scope that the address names: {@code /{council}/…} and {@code /api/v1/{council}/…}, or the same with a
 * region. The address is the only source; never a header, a parameter or a cookie. An address of a council that is
 * not here is not found. Runs before anybody is signed in, because accounts are the council's own data too.
 */
@ServerFilter(Filter.MATCH_ALL_PATTERN)
final class ScopeFilter implements Ordered {

    private final CouncilDirectory directory;

    ScopeFilter(CouncilDirectory directory) {
        this.directory = directory;
    }

    @Override
    public int getOrder() {
        return ServerFilterPhase.SECURITY.before();
    }

    @RequestFilter
    void open(HttpRequest<?> request, MutablePropagatedContext context) {
        var route = RouteAttributes.getRouteMatch(request)
                .filter(UriRouteMatch.class::isInstance)
                .map(UriRouteMatch.class::cast);
        var council = route.flatMap(r -> variable(r, "council"));
        var region = route.flatMap(r -> variable(r, "region"));
        if (council.isPresent()) {
            context.add(directory.council(council.get()).orElseThrow(ScopeFilter::notFound));
        } else if (region.isPresent()) {
            context.add(directory.region(region.get()).orElseThrow(ScopeFilter::notFound));
        }
    }

    private static Optional<String> variable(UriRouteMatch<?, ?> route, String name) {
        return Optional.ofNullable(route.getVariableValues().get(name)).map(Object::toString);
    }

    private static HttpStatusException notFound() {
        return new HttpStatusException(HttpStatus.NOT_FOUND, "Page not found");
    }
}

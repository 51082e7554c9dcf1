package org.caremarket.platform.access;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.core.order.Ordered;
import io.micronaut.http.HttpRequest;
import io.micronaut.security.authentication.Authentication;
import io.micronaut.security.rules.SecurityRule;
import io.micronaut.security.rules.SecurityRuleResult;
import io.micronaut.web.router.MethodBasedRouteMatch;
import io.micronaut.web.router.RouteAttributes;
import jakarta.inject.Singleton;
import org.caremarket.platform.access.RouteAccess.Anyone;
import org.caremarket.platform.access.RouteAccess.Only;
import org.caremarket.platform.access.RouteAccess.Undeclared;
import org.reactivestreams.Publisher;
import reactor.core.publisher.Mono;

/** Lets a request through or not, by what its route declares. A route of ours that declares nothing is closed. */
@Singleton
class RouteRule implements SecurityRule<HttpRequest<?>> {

    private static final String OURS = "org.caremarket.";

    @Override
    public int getOrder() {
        return Ordered.HIGHEST_PRECEDENCE;
    }

    @Override
    public Publisher<SecurityRuleResult> check(HttpRequest<?> request, @Nullable Authentication authentication) {
        return Mono.just(RouteAttributes.getRouteMatch(request)
                .filter(MethodBasedRouteMatch.class::isInstance)
                .map(route -> (MethodBasedRouteMatch<?, ?>) route)
                .filter(route -> route.getDeclaringType().getName().startsWith(OURS))
                .map(route -> check(request, RouteAccess.of(route.getAnnotationMetadata())))
                // No route, or one of the framework's own management endpoints, which have their own rule.
                .orElse(SecurityRuleResult.UNKNOWN));
    }

    private static SecurityRuleResult check(HttpRequest<?> request, RouteAccess access) {
        var open = switch (access) {
            case Anyone anyone -> true;
            case Only only -> Visitor.of(request).filter(v -> only.roles().contains(v.actor().role())).isPresent();
            case Undeclared undeclared -> false;
        };
        return open ? SecurityRuleResult.ALLOWED : SecurityRuleResult.REJECTED;
    }
}

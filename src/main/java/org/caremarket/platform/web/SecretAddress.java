package org.caremarket.platform.web;

import io.micronaut.http.HttpRequest;
import io.micronaut.web.router.MethodBasedRouteMatch;
import io.micronaut.web.router.RouteAttributes;
import io.micronaut.web.router.RouteMatch;
import io.micronaut.web.router.UriRouteInfo;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Routes whose address holds a secret that is the whole proof: whoever has it may read and send what stands there. Their
 * pages work without cookies and know nobody, their forms need no further token, no other page learns of the address,
 * and logs name the route instead.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface SecretAddress {

    /** Which requests go to such routes. */
    final class Routes {

        /** Variables of routes by this name are secrets wherever they stand. */
        private static final String SECRET = "{token}";

        private Routes() {}

        public static boolean match(HttpRequest<?> request) {
            return RouteAttributes.getRouteMatch(request)
                    .filter(MethodBasedRouteMatch.class::isInstance)
                    .map(RouteMatch::getAnnotationMetadata)
                    .filter(metadata -> metadata.hasAnnotation(SecretAddress.class))
                    .isPresent();
        }

        /** The path of a request as logs may hold it: of a route with a secret the route's own, with names for values. */
        static String told(HttpRequest<?> request) {
            return RouteAttributes.getRouteInfo(request)
                    .filter(UriRouteInfo.class::isInstance)
                    .map(route -> ((UriRouteInfo<?, ?>) route).getUriMatchTemplate().toPathString())
                    .filter(route -> route.contains(SECRET))
                    .orElseGet(request::getPath);
        }
    }
}

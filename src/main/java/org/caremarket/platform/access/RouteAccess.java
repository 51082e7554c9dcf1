package org.caremarket.platform.access;

import io.micronaut.core.annotation.AnnotationMetadata;
import java.util.Set;

/** Who may use a route, as its annotations say. */
public sealed interface RouteAccess {

    /** Whoever comes. */
    record Anyone(String reason) implements RouteAccess {}

    /** People of the council or region with one of these roles. */
    record Only(Set<Role> roles) implements RouteAccess {}

    /** The route does not say: nobody. */
    record Undeclared() implements RouteAccess {}

    /** Reads what a controller method says, or else its class. */
    public static RouteAccess of(AnnotationMetadata method) {
        var own = method.getDeclaredMetadata();
        return own.hasAnnotation(Allow.class) || own.hasAnnotation(AllowAnyone.class) ? read(own) : read(method);
    }

    private static RouteAccess read(AnnotationMetadata metadata) {
        if (metadata.hasAnnotation(Allow.class)) {
            return new Only(Set.of(metadata.enumValues(Allow.class, Role.class)));
        }
        return metadata.stringValue(AllowAnyone.class).<RouteAccess>map(Anyone::new).orElseGet(Undeclared::new);
    }
}

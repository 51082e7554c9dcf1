package org.caremarket.platform.access;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Who may use a route: signed in, in the council or region of the address, with one of these roles. On a method it
 * replaces what the class says. A route with neither this nor {@link AllowAnyone} is refused, and fails the build.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.METHOD})
public @interface Allow {
    /** The roles that may. */
    Role[] value();
}

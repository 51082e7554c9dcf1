package org.caremarket.platform.tenancy;

import io.micronaut.core.propagation.PropagatedContext;
import io.micronaut.core.propagation.PropagatedContextElement;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * On whose behalf the current work reads and writes. A scope names one PostgreSQL login role, and the role can
 * reach its own schema and nothing else, so a wrong scope finds nothing rather than somebody else's rows.
 *
 * <p>The scope travels in Micronaut's propagated context, over platform and virtual threads alike. Without a scope
 * there is no connection.
 */
public sealed interface Scope extends PropagatedContextElement permits CouncilScope, RegionScope, CommonsScope {

    /** The PostgreSQL login role that does the work; an opaque name such as {@code c0017}. */
    String role();

    /**
     * The scope of the current work.
     *
     * @throws NoScopeException when none was opened: a programming error, never shown to people
     */
    static Scope current() {
        return find().orElseThrow(NoScopeException::new);
    }

    /** The scope of the current work, if one was opened. */
    static Optional<Scope> find() {
        return PropagatedContext.getOrEmpty().find(Scope.class);
    }

    /** Does the work in this scope, whatever the scope around it. */
    default <T> T call(Supplier<T> work) {
        var around = PropagatedContext.getOrEmpty();
        var inside = find().map(around::minus).orElse(around).plus(this);
        return inside.propagate(work);
    }

    /** Does the work in this scope, whatever the scope around it. */
    default void run(Runnable work) {
        call(() -> {
            work.run();
            return null;
        });
    }
}

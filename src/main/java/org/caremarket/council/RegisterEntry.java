package org.caremarket.council;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.core.annotation.Nullable;
import org.caremarket.platform.tenancy.CouncilScope;

/**
 * A council as the operator sees it, served or not.
 *
 * @param gssCode its code in official statistics
 * @param schemaVersion the newest migration of its schema; null when it has none yet
 * @param ready false while the council is being added or removed
 */
@Introspected
public record RegisterEntry(
        int number, String slug, String name, String gssCode, @Nullable String schemaVersion, boolean ready) {

    /** The scope in which this council's data are read and written. */
    public CouncilScope scope() {
        return new CouncilScope(number, slug, name, gssCode);
    }
}

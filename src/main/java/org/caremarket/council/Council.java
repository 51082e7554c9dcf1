package org.caremarket.council;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.core.annotation.Nullable;
import org.caremarket.platform.tenancy.CouncilScope;

/**
 * A council in the register.
 *
 * @param number names the council's schema and login role
 * @param slug the council's word in addresses
 * @param gssCode nine characters of the Government Statistical Service's register, for example {@code E08000014}
 * @param regionSlug the region the council lies in, if the register knows it
 * @param brandColour background of the council's bar, as {@code #rrggbb}
 * @param brandText text on that background, as {@code #rrggbb}; its contrast was checked when the council was added
 */
@Introspected
public record Council(
        int number,
        String slug,
        String name,
        String gssCode,
        @Nullable String regionSlug,
        String brandColour,
        String brandText) {

    /** The scope in which this council's data are read and written. */
    public CouncilScope scope() {
        return new CouncilScope(number, slug, name, gssCode);
    }
}

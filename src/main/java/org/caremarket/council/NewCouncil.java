package org.caremarket.council;

import io.micronaut.core.annotation.Nullable;

/**
 * What the register must know of a council before it has a number. Colours are {@code #rrggbb}, already checked for
 * contrast.
 */
public record NewCouncil(
        String slug,
        String name,
        String gssCode,
        @Nullable String regionSlug,
        String brandColour,
        String brandText) {}

package org.caremarket.workshop.collation;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;

/**
 * Which objective a theme asks for from now on, or no longer.
 *
 * @param objective the id of one more
 * @param remove the id of one fewer
 */
@Introspected
@Serdeable
public record ThemeObjectiveForm(@Nullable String objective, @Nullable String remove) {}

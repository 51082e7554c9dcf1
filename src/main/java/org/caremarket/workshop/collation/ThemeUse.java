package org.caremarket.workshop.collation;

import io.micronaut.core.annotation.Introspected;

/** How many answers of how many workshops are about a theme. */
@Introspected
record ThemeUse(long themeId, long answers, long workshops) {}

package org.caremarket.figure;

import io.micronaut.core.annotation.Nullable;

/**
 * One of several figures that are saved together.
 *
 * @param seen the version that its author saw; null when there was none
 */
record Entry(FigureText text, @Nullable Integer seen) {}

package org.caremarket.framework;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.serde.annotation.Serdeable;
import java.time.LocalDate;

/**
 * What was decided on an extension.
 *
 * @param number its place among the framework's extensions, from 1
 * @param taken whether the term was extended
 */
@Introspected
@Serdeable
public record Extension(long frameworkId, int number, boolean taken, LocalDate decidedOn) {}

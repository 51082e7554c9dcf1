package org.caremarket.delivery;

import io.micronaut.core.annotation.Introspected;

/**
 * A word that a council writes in the status column of its plans, and what it means.
 *
 * @param label the word as the council writes it, for example {@code NOT STARTED}
 */
@Introspected
public record StatusWord(String label, Status status) {}

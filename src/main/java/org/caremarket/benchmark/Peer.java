package org.caremarket.benchmark;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.core.annotation.Nullable;
import java.time.LocalDate;

/**
 * A council in a list of peers.
 *
 * @param area its code in official statistics
 * @param memberFrom its first day in the list; null when it was always in it
 * @param memberTo its last day in the list; null while it is in it
 */
@Introspected
public record Peer(long listId, String area, @Nullable LocalDate memberFrom, @Nullable LocalDate memberTo) {}

package org.caremarket.framework;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;

/**
 * What is to be done with a round.
 *
 * @param move a word of {@link RoundMove#slug()}
 */
@Introspected
@Serdeable
record RoundMoveForm(@Nullable String move, @Nullable String version) {}

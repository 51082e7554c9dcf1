package org.caremarket.provider.closure;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.core.annotation.Nullable;

/**
 * How many left the market in a period, as the council published it without naming them.
 *
 * @param what who left: {@code Care homes}
 * @param period {@code Since 2015}
 * @param exits how many
 * @param source which publication says so, with its date
 * @param sourceAddress where it can be read; null when nowhere
 */
@Introspected
public record PublishedExits(
        String what, String period, Cause cause, int exits, String source, @Nullable String sourceAddress) {}

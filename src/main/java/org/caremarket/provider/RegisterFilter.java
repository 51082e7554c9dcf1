package org.caremarket.provider;

import io.micronaut.core.annotation.Nullable;

/**
 * Which locations are wanted, and which providers by theirs. A part that is null wants all.
 *
 * @param words stand somewhere in name, number or address of location or provider, in any letter case
 * @param segment the slug of a segment; {@value #NOT_STATED} for those without any
 * @param service the name of a {@link ServiceType}; {@value #NOT_STATED} for those without any
 * @param locality the slug of a locality; {@value #NOT_STATED} for those without one
 */
public record RegisterFilter(
        @Nullable String words, @Nullable String segment, @Nullable String service, @Nullable String locality,
        @Nullable ContractStatus contract, @Nullable RegisterStanding standing) {

    /** Stands for what is not stated. */
    public static final String NOT_STATED = "-";

    /** All of them. */
    public static final RegisterFilter ALL = new RegisterFilter(null, null, null, null, null, null);

    /** Whether anything is left out. */
    public boolean narrows() {
        return words != null || narrowsLocations();
    }

    /** Whether a provider without a location is left out. */
    boolean narrowsLocations() {
        return segment != null || service != null || locality != null || contract != null || standing != null;
    }
}

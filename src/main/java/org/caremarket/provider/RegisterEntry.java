package org.caremarket.provider;

import java.util.Optional;

/**
 * A row of a file as it is to be written: a provider, and a location of it where the row has one.
 *
 * @param providerId the provider that the row means; empty for a new one, which is known by its number or else its name
 * @param locationId the location that it means; empty for a new one
 * @param location with any number in place of its provider's id
 */
public record RegisterEntry(
        Optional<Long> providerId, ProviderText provider, Optional<Long> locationId, Optional<LocationText> location) {}

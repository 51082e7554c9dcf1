package org.caremarket.workshop.invitation;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;

/**
 * Letters that are being written.
 *
 * @param job the job that writes them, to be asked for at {@code /jobs/{id}}
 */
@Serdeable
record RoundJson(long id, RoundKind kind, String subject, long chosen, @Nullable Long job) {}

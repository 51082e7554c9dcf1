package org.caremarket.platform.access;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;

/** A session that lives, with the person as they are now. */
@MappedEntity("session")
record Session(
        @Id String secretHash, long person, String name, String email, Role role, Instant lastSeen, Instant expiresAt) {}

package org.caremarket.platform.access;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;

/** A one-time link that may be used now, and for whom it is. */
@MappedEntity("invitation")
record Invitation(@Id String tokenHash, long person, String name, String email) {}

package org.caremarket.workshop.collation;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.core.annotation.Nullable;
import org.caremarket.contact.Organisations;

/** That an organisation said what a decision is about. */
@Introspected
record Speaker(long dispositionId, @Nullable String organisationKey, String organisation) {

    String key() {
        return organisationKey == null ? Organisations.key(organisation) : organisationKey;
    }
}

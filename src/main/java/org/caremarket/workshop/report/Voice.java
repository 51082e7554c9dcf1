package org.caremarket.workshop.report;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.core.annotation.Nullable;
import org.caremarket.contact.Organisations;

/**
 * That an organisation answered a question.
 *
 * @param questionId 0 for a remark that answers none
 */
@Introspected
record Voice(long questionId, @Nullable String organisationKey, String organisation) {

    String key() {
        return organisationKey == null ? Organisations.key(organisation) : organisationKey;
    }
}

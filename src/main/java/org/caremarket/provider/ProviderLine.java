package org.caremarket.provider;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import org.caremarket.contact.Organisations;

/**
 * A provider as it goes to the database, many in one statement. Named as the columns are.
 *
 * @param id of the provider that is changed; null for a new one
 */
@Serdeable
record ProviderLine(
        @Nullable Long id, String name, String name_key, @Nullable String cqc_id, @Nullable String brand,
        @Nullable String made_up) {

    static ProviderLine of(@Nullable Long id, ProviderText text) {
        return new ProviderLine(id, text.name(), Organisations.key(text.name()), text.cqcId().orElse(null),
                text.brand().orElse(null), text.madeUp().orElse(null));
    }
}

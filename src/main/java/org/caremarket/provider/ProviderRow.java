package org.caremarket.provider;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.core.annotation.Nullable;
import java.util.Optional;

/** A provider as it is kept. */
@Introspected
record ProviderRow(
        long id, String name, @Nullable String cqcId, @Nullable String brand, @Nullable String madeUp, int version) {

    Provider provider() {
        return new Provider(id, name, Optional.ofNullable(cqcId), Optional.ofNullable(brand), Optional.ofNullable(madeUp), version);
    }
}

package org.caremarket.fee;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;

/** Whether somebody is named for returns: {@code yes} or {@code no}. */
@Introspected
@Serdeable
record NamingForm(@Nullable String named) {}

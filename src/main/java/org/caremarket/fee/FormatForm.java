package org.caremarket.fee;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;

/** Which kind of file is asked for, by the name of a {@link org.caremarket.platform.document.PaperFormat}. */
@Introspected
@Serdeable
record FormatForm(@Nullable String format) {}

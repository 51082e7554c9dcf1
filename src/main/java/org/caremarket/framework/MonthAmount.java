package org.caremarket.framework;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * What was bought in a month.
 *
 * @param month its first day
 * @param lotId through which lot; null for what was bought outside the framework
 */
@Introspected
@Serdeable
public record MonthAmount(long frameworkId, LocalDate month, @Nullable Long lotId, BigDecimal amount, @Nullable String madeUp) {}

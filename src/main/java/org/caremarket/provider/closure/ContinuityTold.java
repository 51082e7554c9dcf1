package org.caremarket.provider.closure;

import io.micronaut.core.annotation.Introspected;
import java.time.LocalDate;

/**
 * Who was told.
 *
 * @param who an organisation or a group of people: {@code Families of residents}
 * @param how by which way: {@code By letter}
 * @param byWhom which role told them
 */
@Introspected
public record ContinuityTold(long id, long planId, String who, LocalDate onDay, String how, String byWhom, String recordedBy) {}

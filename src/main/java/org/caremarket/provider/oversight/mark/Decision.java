package org.caremarket.provider.oversight.mark;

import io.micronaut.core.annotation.Nullable;
import java.time.LocalDate;

/**
 * What is decided of an assessment.
 *
 * @param assessor the post that decides
 * @param validUntil the last day of an award; null for none
 * @param reason kept inside; null when not stated
 */
record Decision(Outcome outcome, String assessor, LocalDate day, @Nullable LocalDate validUntil, @Nullable String reason) {}

package org.caremarket.plan;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.core.annotation.Nullable;
import java.time.Instant;

/**
 * What is known of a frozen plan; {@link EditionContent} is what was frozen.
 *
 * @param number counts the editions of one plan, from 1
 * @param title the plan's then
 * @param period the plan's then
 * @param hash SHA-256 of the content's UTF-8 bytes, 64 hexadecimal digits
 * @param submittedAt null when it was published without being submitted to anybody
 * @param dueAt until when it was to be submitted; null when nobody waited for it
 * @param publishedAt null while it is not open to everybody
 * @param withdrawnAt null while it stands; then {@code withdrawalReason} is null too
 */
@Introspected
public record Edition(
        long id,
        long planId,
        int number,
        String title,
        String period,
        String hash,
        @Nullable Instant submittedAt,
        @Nullable Instant dueAt,
        String frozenBy,
        Instant frozenAt,
        @Nullable String publishedBy,
        @Nullable Instant publishedAt,
        @Nullable String withdrawnBy,
        @Nullable Instant withdrawnAt,
        @Nullable String withdrawalReason) {

    /** Whether it was submitted after the time set for it. */
    public boolean late() {
        return submittedAt != null && dueAt != null && Moment.over(dueAt, submittedAt);
    }

    public boolean withdrawn() {
        return withdrawnAt != null;
    }

    /** {@code Submitted on time}, {@code Submitted late}; empty when nobody waited for it. */
    public String punctuality() {
        return submittedAt == null || dueAt == null ? "" : late() ? "Submitted late" : "Submitted on time";
    }
}

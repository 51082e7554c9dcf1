package org.caremarket.capacity;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Capacity that is reported and that the council cannot use. Where a source gives one amount for several reasons together,
 * they stay together: nothing is split by invention.
 *
 * @param reasons at least one, each once
 * @param amount in the record's unit; null when the source does not state it
 * @param note what a reader must know of it; may be empty
 */
@Serdeable
public record Exclusion(List<Reason> reasons, @Nullable BigDecimal amount, @Nullable String note) {

    public Exclusion {
        note = note == null ? "" : note;
        reasons = reasons.stream().distinct().sorted(Comparator.naturalOrder()).toList();
    }

    /** What tells it from the other exclusions of its record: {@code fee-above-rate+top-up}. */
    public String key() {
        return reasons.stream().map(Reason::slug).collect(Collectors.joining("+"));
    }

    /** Its reasons in words. */
    public String title() {
        return reasons.stream().map(Reason::title).collect(Collectors.joining("; "));
    }

    /** The same with another amount. */
    Exclusion of(BigDecimal other) {
        return new Exclusion(reasons, other, note);
    }
}

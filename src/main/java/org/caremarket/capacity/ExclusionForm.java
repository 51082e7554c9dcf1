package org.caremarket.capacity;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import org.caremarket.platform.web.Typed;

/**
 * An exclusion as people type it; a program sends the same.
 *
 * @param reasons words of {@link Reason#slug()}
 * @param amount empty when it is not stated
 */
@Introspected
@Serdeable
public record ExclusionForm(@Nullable List<String> reasons, @Nullable String amount, @Nullable String note) {

    static final ExclusionForm EMPTY = new ExclusionForm(List.of(), "", "");

    static ExclusionForm of(Exclusion exclusion) {
        return new ExclusionForm(exclusion.reasons().stream().map(Reason::slug).toList(),
                exclusion.amount() == null ? "" : Amounts.plain(exclusion.amount()), exclusion.note());
    }

    /** Whether nothing was typed. */
    boolean isBlank() {
        return chosen().isEmpty() && Typed.line(amount).isEmpty() && Typed.line(note).isEmpty();
    }

    List<String> chosen() {
        return reasons == null ? List.of() : reasons;
    }
}

package org.caremarket.workshop.response;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.core.annotation.Nullable;
import java.util.List;

/**
 * What is said to one question; what its kind does not ask for is empty.
 *
 * @param choices the options chosen, in the words of the question; of a rank in its order, which may leave some out
 * @param scale 1 to 5; null when it was not answered
 */
@Introspected
public record Said(
        @Nullable Agreement agreement, String text, List<String> choices, @Nullable Integer scale, Quoting quoting) {

    public static final Said NOTHING = new Said(null, "", List.of(), null, Quoting.NOT);

    /** A remark in words only. */
    public static Said words(String text, Quoting quoting) {
        return new Said(null, text, List.of(), null, quoting);
    }

    /** The same, to be quoted without a name at most. */
    Said unnamed() {
        return quoting == Quoting.NAMED ? new Said(agreement, text, choices, scale, Quoting.ANONYMOUS) : this;
    }

    /** Whether nothing was said: leave to quote is nothing by itself. */
    public boolean isNothing() {
        return agreement == null && text.isBlank() && choices.isEmpty() && scale == null;
    }
}

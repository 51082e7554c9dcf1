package org.caremarket.plan.percentage;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * A percentage that its own counts contradict.
 *
 * @param words the words of the text from the first of the three numbers to the last: {@code 508 of 543 (96%)}
 * @param stated the percentage as it was typed: {@code 96%}
 * @param count how many
 * @param of how many of
 * @param decimals how many were typed
 */
public record Contradiction(String words, String stated, long count, long of, int decimals) {

    /** {@code 96% is said for 508 of 543, which is 93.6%}. */
    public String why() {
        return "%s is said for %,d of %,d, which is %s%%".formatted(stated, count, of, actual().toPlainString());
    }

    /** What the counts give, with one decimal more than was typed. */
    public BigDecimal actual() {
        return BigDecimal.valueOf(count).movePointRight(2).divide(BigDecimal.valueOf(of), decimals + 1, RoundingMode.HALF_UP);
    }
}

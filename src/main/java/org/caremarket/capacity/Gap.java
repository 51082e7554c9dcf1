package org.caremarket.capacity;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * What is required less what there is: above zero so much is short, below zero so much is to spare; empty when either is
 * not stated.
 */
public record Gap(Optional<BigDecimal> amount) {

    static Gap between(Optional<BigDecimal> required, Optional<BigDecimal> there) {
        return new Gap(Balance.minus(required, there));
    }

    /** Whether something is short. */
    public boolean isShort() {
        return amount.filter(each -> each.signum() > 0).isPresent();
    }

    /** {@code 356 to spare}, {@code 120 short}, {@code exactly met}. */
    public String words() {
        return amount.map(each -> switch (each.signum()) {
            case 1 -> size(each) + " short";
            case 0 -> "Exactly met";
            default -> size(each) + " to spare";
        }).orElse(Amounts.NOT_STATED);
    }

    /** Nothing that is there is shown as zero. */
    private static String size(BigDecimal amount) {
        var words = Amounts.number(amount.abs());
        return words.equals("0") ? "Under 0.1" : words;
    }
}

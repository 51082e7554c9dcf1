package org.caremarket.market.capacity;

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
            case 1 -> Amounts.number(each) + " short";
            case 0 -> "Exactly met";
            default -> Amounts.number(each.negate()) + " to spare";
        }).orElse(Amounts.NOT_STATED);
    }
}

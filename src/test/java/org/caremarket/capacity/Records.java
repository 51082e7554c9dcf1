package org.caremarket.capacity;

import java.math.BigDecimal;
import java.util.List;
import org.caremarket.capacity.CapacityText.Growth;
import org.caremarket.capacity.CapacityText.Stock;
import org.caremarket.platform.time.Period;

/** Capacity texts that read as phrases. */
record Records(CapacityText text) {

    static final Exclusion THREE = new Exclusion(
            List.of(Reason.FEE_ABOVE_RATE, Reason.MINIMUM_CALL, Reason.RATED_INADEQUATE), number("1128"), "");

    /** Home care of which nothing is stated. */
    static Records nothing() {
        return new Records(new CapacityText("home-care", null, Period.of("2024-06"), CapacityUnit.HOURS, "Return", null, "", 1,
                null,
                "", null, null, new Growth(null, null, null), null, List.of(), null, null, new Stock(null, null, null, null, ""),
                        null));
    }

    /** Sefton's home care of June 2024. */
    static Records sefton() {
        return nothing().waiting("20", "11.7").growing("6", null, "1040").there("2758", "1630", THREE);
    }

    Records waiting(String people, String mean) {
        return of(number(people), number(mean), text.required(), text.growth(), text.available(), text.exclusions(),
                text.affordable(),
                text.stock(), text.fee());
    }

    Records required(String amount) {
        return of(text.people(), text.mean(), number(amount), text.growth(), text.available(), text.exclusions(),
                text.affordable(),
                text.stock(), text.fee());
    }

    Records growing(String percent, String base, String amount) {
        return of(text.people(), text.mean(), text.required(), new Growth(number(percent), number(base), number(amount)),
                text.available(), text.exclusions(), text.affordable(), text.stock(), text.fee());
    }

    Records there(String available, String affordable, Exclusion... exclusions) {
        return of(text.people(), text.mean(), text.required(), text.growth(), number(available), List.of(exclusions),
                number(affordable), text.stock(), text.fee());
    }

    Records places(String occupied, String places, String occupancy, String planned) {
        return of(text.people(), text.mean(), text.required(), text.growth(), text.available(), text.exclusions(),
                text.affordable(),
                new Stock(number(occupied), number(places), number(occupancy), number(planned), ""), text.fee());
    }

    Records fee(String fee) {
        return of(text.people(), text.mean(), text.required(), text.growth(), text.available(), text.exclusions(),
                text.affordable(),
                text.stock(), number(fee));
    }

    Records counting(CapacityUnit unit) {
        return new Records(new CapacityText(text.segment(), null, text.asAt(), unit, text.source(), null, "", 1, text.people(),
                "",
                text.mean(), text.required(), text.growth(), text.available(), text.exclusions(), text.affordable(), null,
                        text.stock(),
                text.fee()));
    }

    Balance balance() {
        return new Balance(text);
    }

    static BigDecimal number(String number) {
        return number == null ? null : new BigDecimal(number);
    }

    private Records of(BigDecimal people, BigDecimal mean, BigDecimal required, Growth growth, BigDecimal available,
            List<Exclusion> exclusions, BigDecimal affordable, Stock stock, BigDecimal fee) {
        return new Records(new CapacityText(text.segment(), null, text.asAt(), text.unit(), text.source(), null, "", 1, people,
                "", mean,
                required, growth, available, exclusions, affordable, null, stock, fee));
    }
}

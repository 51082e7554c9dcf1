package org.caremarket.capacity;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A capacity record as the API gives it. Amounts are in {@code unit}; what is not stated is left out.
 *
 * @param published as the source has it
 * @param required what follows, now and with growth
 * @param gap required less affordable: above zero so much is short
 * @param remarks where published amounts disagree, and what follows that is not stated
 */
@Serdeable
record CapacityJson(
        long id, String segment, @Nullable String locality, String asAt, String unit, Published published, Required required,
        @Nullable BigDecimal available, List<ExclusionJson> exclusions, @Nullable BigDecimal excluded,
        @Nullable BigDecimal affordable, @Nullable BigDecimal affordableWorkedOut, @Nullable BigDecimal secured, GapJson gap,
        @Nullable BigDecimal occupancyWorkedOut, @Nullable BigDecimal costAYear, @Nullable BigDecimal costAYearWithGrowth,
        List<String> remarks, String source, @Nullable String link, String definition, int method, @Nullable String madeUp,
        int version, Instant changedAt) {

    @Serdeable
    record Published(
            @Nullable BigDecimal people, @Nullable String peopleWords, @Nullable BigDecimal mean, @Nullable BigDecimal required,
            @Nullable BigDecimal growthPercent, @Nullable BigDecimal growthBase, @Nullable BigDecimal growthAmount,
            @Nullable BigDecimal available, @Nullable BigDecimal affordable, @Nullable BigDecimal occupied,
            @Nullable BigDecimal places, @Nullable BigDecimal occupancy, @Nullable BigDecimal planned, @Nullable String plannedBy,
            @Nullable BigDecimal fee) {}

    @Serdeable
    record Required(@Nullable BigDecimal now, @Nullable BigDecimal growth, @Nullable BigDecimal withGrowth) {}

    @Serdeable
    record ExclusionJson(List<String> reasons, @Nullable BigDecimal amount, @Nullable String note) {}

    @Serdeable
    record GapJson(
            @Nullable BigDecimal now, @Nullable BigDecimal withGrowth, @Nullable BigDecimal toAvailable,
            @Nullable BigDecimal toAvailableWithGrowth) {

        static GapJson of(Balance balance) {
            return new GapJson(plain(balance.gap().amount()), plain(balance.gapWithGrowth().amount()),
                    plain(balance.gapToAvailable().amount()), plain(balance.gapToAvailableWithGrowth().amount()));
        }
    }

    static CapacityJson of(Capacity capacity) {
        var text = capacity.text();
        var balance = capacity.balance();
        return new CapacityJson(capacity.id(), text.segment(), text.locality(), text.asAt().code(), text.unit().slug(),
                published(text), required(balance), plain(balance.available()),
                text.exclusions().stream().map(each -> new ExclusionJson(each.reasons().stream().map(Reason::slug).toList(),
                        each.amount(), words(each.note()))).toList(), plain(balance.excluded()), plain(balance.affordable()),
                plain(balance.affordableWorkedOut()), text.secured(), GapJson.of(balance), plain(balance.occupancy()),
                plain(balance.cost()), plain(balance.costWithGrowth()), Findings.remarks(balance), text.source(), text.link(),
                text.definition(), text.method(), capacity.madeUp().orElse(null), capacity.version(), capacity.changedAt());
    }

    static Required required(Balance balance) {
        return new Required(plain(balance.required()), plain(balance.growth()), plain(balance.requiredWithGrowth()));
    }

    private static Published published(CapacityText text) {
        var growth = text.growth();
        var stock = text.stock();
        return new Published(text.people(), words(text.peopleWords()), text.mean(), text.required(), growth.percent(),
                growth.base(),
                growth.amount(), text.available(), text.affordable(), stock.occupied(), stock.places(), stock.occupancy(),
                stock.planned(), words(stock.plannedBy()), text.fee());
    }

    /** To two decimals, without needless zeros. */
    static @Nullable BigDecimal plain(Optional<BigDecimal> amount) {
        return amount.map(each -> {
            var plain = each.setScale(2, RoundingMode.HALF_UP).stripTrailingZeros();
            return plain.scale() < 0 ? plain.setScale(0) : plain;
        }).orElse(null);
    }

    private static @Nullable String words(String text) {
        return text.isEmpty() ? null : text;
    }
}

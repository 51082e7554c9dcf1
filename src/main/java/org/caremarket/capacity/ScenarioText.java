package org.caremarket.capacity;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.caremarket.capacity.CapacityText.Growth;

/**
 * What a scenario changes in a record; null leaves it as it is.
 *
 * @param growthPercent of the record's base, stated or implied
 * @param growthAmount in the record's unit, in place of a percentage
 * @param fee pounds an hour, or a bed or place and week
 * @param exclusions other amounts for some of the record's exclusions
 */
public record ScenarioText(
        String name, @Nullable BigDecimal growthPercent, @Nullable BigDecimal growthAmount, @Nullable BigDecimal fee,
        List<Change> exclusions) {

    static final int LONGEST_NAME = 200;

    /**
     * Another amount for an exclusion.
     *
     * @param key which; see {@link Exclusion#key()}
     * @param amount in place of the record's; 0 drops the exclusion
     */
    @Serdeable
    public record Change(String key, BigDecimal amount) {}

    public ScenarioText {
        exclusions = List.copyOf(exclusions);
    }

    /**
     * The record as it would be. What an exclusion frees becomes affordable, and what it takes more is affordable no longer;
     * changes of exclusions that the record does not have change nothing.
     */
    public CapacityText on(CapacityText baseline) {
        var balance = new Balance(baseline);
        var growth = growthPercent != null ? new Growth(growthPercent, balance.base().orElse(null), null)
                : growthAmount != null ? new Growth(null, null, growthAmount) : baseline.growth();
        var changed = baseline.exclusions().stream()
                .map(each -> change(each.key()).map(change -> each.of(change.amount())).orElse(each)).toList();
        return baseline.with(growth, changed, affordable(balance, changed).orElse(null), fee == null ? baseline.fee() : fee);
    }

    /** The published amount moved by what the changed exclusions free; else it is worked out from those as they are now. */
    private Optional<BigDecimal> affordable(Balance baseline, List<Exclusion> changed) {
        if (exclusions.stream().noneMatch(each -> baseline.text().exclusions()
                .stream().anyMatch(one -> one.key().equals(each.key())))) {
            return Optional.ofNullable(baseline.text().affordable());
        }
        var freed = new ArrayList<BigDecimal>();
        for (var before : baseline.text().exclusions()) {
            var change = change(before.key());
            if (change.isPresent() && before.amount() == null) {
                return Optional.empty();
            }
            change.ifPresent(each -> freed.add(before.amount().subtract(each.amount())));
        }
        return Optional.ofNullable(baseline.text().affordable())
                .map(stated -> stated.add(freed.stream().reduce(BigDecimal.ZERO, BigDecimal::add)));
    }

    private Optional<Change> change(String key) {
        return exclusions.stream().filter(each -> each.key().equals(key)).findFirst();
    }
}

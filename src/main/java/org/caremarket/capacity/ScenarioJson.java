package org.caremarket.capacity;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Map;
import java.util.stream.Collectors;
import org.caremarket.capacity.CapacityJson.GapJson;
import org.caremarket.capacity.CapacityJson.Required;
import org.caremarket.capacity.ScenarioText.Change;

/**
 * A scenario as the API gives it.
 *
 * @param exclusions other amounts by the exclusions' reasons; 0 drops an exclusion
 * @param then what follows on the record as it was when the scenario was kept
 * @param now what follows on the record as it is; left out while that is the same
 */
@Serdeable
record ScenarioJson(
        long id, String name, @Nullable BigDecimal growthPercent, @Nullable BigDecimal growthAmount, @Nullable BigDecimal fee,
        Map<String, BigDecimal> exclusions, int baselineVersion, Result then, @Nullable Result now, String madeBy,
                Instant madeAt) {

    @Serdeable
    record Result(
            Required required, @Nullable BigDecimal affordable, GapJson gap, @Nullable BigDecimal costAYear,
            @Nullable BigDecimal costAYearWithGrowth) {

        static Result of(Balance balance) {
            return new Result(CapacityJson.required(balance), CapacityJson.plain(balance.affordable()), GapJson.of(balance),
                    CapacityJson.plain(balance.cost()), CapacityJson.plain(balance.costWithGrowth()));
        }
    }

    static ScenarioJson of(Scenario scenario, Capacity capacity) {
        var text = scenario.text();
        return new ScenarioJson(scenario.id(), text.name(), text.growthPercent(), text.growthAmount(), text.fee(),
                text.exclusions().stream().collect(Collectors.toMap(Change::key, Change::amount)), scenario.baselineVersion(),
                Result.of(scenario.balance()),
                scenario.isOlderThan(capacity) ? Result.of(scenario.balanceOn(capacity)) : null, scenario.madeBy(),
                        scenario.madeAt());
    }
}

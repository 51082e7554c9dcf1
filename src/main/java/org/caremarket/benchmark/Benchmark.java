package org.caremarket.benchmark;

import java.util.List;
import java.util.Optional;
import org.caremarket.benchmark.statistics.Methods;
import org.caremarket.benchmark.statistics.Spread;
import org.caremarket.indicator.Indicator;
import org.caremarket.platform.time.Period;

/**
 * One indicator, in one group, for one period: every council of the group as it was on the period's last day.
 *
 * @param method the version of the indicator's definition that is compared
 * @param standings one for each council, by name
 * @param spread lowest, median and highest of the values that are compared; empty when there is none
 */
public record Benchmark(
        Indicator indicator,
        Group group,
        Period period,
        int method,
        List<Standing> standings,
        Optional<Spread> spread) {

    public Benchmark {
        standings = List.copyOf(standings);
    }

    /** How many councils have a value for the period. */
    public long reported() {
        return standings.stream().filter(Standing::reported).count();
    }

    /** The council that looks; empty for a region's analyst, and for a council that is not in the group. */
    public Optional<Standing> own() {
        return standings.stream().filter(Standing::own).findFirst();
    }

    /** The version of the statistics that it was made with. */
    public String statistics() {
        return Methods.VERSION;
    }
}

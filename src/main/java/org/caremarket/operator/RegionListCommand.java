package org.caremarket.operator;

import java.util.Comparator;
import java.util.concurrent.Callable;
import org.caremarket.council.Councils;
import org.caremarket.council.Region;
import picocli.CommandLine.Command;

/** {@code region list}. */
@Command(
        name = "list",
        mixinStandardHelpOptions = true,
        description = "Lists the regions: number (which names the role), slug, kind and name.",
        footer = Commands.ONE_AT_A_TIME)
final class RegionListCommand implements Callable<Integer> {

    private final Workplace workplace;

    RegionListCommand(Workplace workplace) {
        this.workplace = workplace;
    }

    @Override
    public Integer call() {
        var councils = workplace.bean(Councils.class);
        councils.refresh();
        var regions = councils.regions().stream().sorted(Comparator.comparing(Region::slug)).toList();
        for (var region : regions) {
            workplace.say("%s  %-28s  %-12s  %s".formatted(
                    region.scope().role(), region.slug(), region.kind(), region.name()));
        }
        workplace.say(regions.size() == 1 ? "1 region" : regions.size() + " regions");
        return Commands.OK;
    }
}

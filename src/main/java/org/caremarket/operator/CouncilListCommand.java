package org.caremarket.operator;

import java.util.concurrent.Callable;
import org.caremarket.council.Councils;
import org.caremarket.platform.tenancy.Migrations;
import picocli.CommandLine.Command;

/** {@code council list}. */
@Command(
        name = "list",
        mixinStandardHelpOptions = true,
        description = "Lists the councils: number (which names schema and role), slug, name, and whether it is served.",
        footer = Commands.ONE_AT_A_TIME)
final class CouncilListCommand implements Callable<Integer> {

    private final Workplace workplace;

    CouncilListCommand(Workplace workplace) {
        this.workplace = workplace;
    }

    @Override
    public Integer call() {
        var councils = workplace.bean(Councils.class).entries();
        var expected = workplace.bean(Migrations.class).councilVersion();
        for (var council : councils) {
            var state = !council.ready()
                    ? "not served: finish adding or removing it"
                    : expected.equals(council.schemaVersion()) ? "served" : "out of date: run migrate";
            workplace.say("%s  %-24s  %-40s  %s".formatted(
                    council.scope().role(), council.slug(), council.name(), state));
        }
        workplace.say(councils.size() == 1 ? "1 council" : councils.size() + " councils");
        return Commands.OK;
    }
}

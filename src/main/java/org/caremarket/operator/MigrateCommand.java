package org.caremarket.operator;

import java.util.concurrent.Callable;
import org.caremarket.council.Provisioning;
import picocli.CommandLine.Command;

/** {@code migrate}. */
@Command(
        name = "migrate",
        mixinStandardHelpOptions = true,
        description = "Brings the shared data and every council's data to the version of this build. "
                + "Needs the database's owner. Run again after an interruption, it goes on where it stopped.",
        footer = Commands.ONE_AT_A_TIME)
final class MigrateCommand implements Callable<Integer> {

    private final Workplace workplace;

    MigrateCommand(Workplace workplace) {
        this.workplace = workplace;
    }

    @Override
    public Integer call() {
        workplace.bean(Provisioning.class).migrate(workplace::say);
        workplace.say("Everything is up to date.");
        return Commands.OK;
    }
}

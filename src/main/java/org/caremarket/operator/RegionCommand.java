package org.caremarket.operator;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code region}: the group of commands about regions and city regions. */
@Command(
        name = "region",
        mixinStandardHelpOptions = true,
        description = "Lists regions and invites their analysts. Regions come from tenants/regions.yml with \"council add\".",
        footer = Commands.ONE_AT_A_TIME,
        subcommands = {RegionListCommand.class, RegionInviteCommand.class})
final class RegionCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        throw new ParameterException(spec.commandLine(), "Say which: list or invite.");
    }
}

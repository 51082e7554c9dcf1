package org.caremarket.operator;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code reference}: the group of commands about public figures of every council. */
@Command(
        name = "reference",
        mixinStandardHelpOptions = true,
        description = "Loads and lists public figures of every council, from official statistics.",
        footer = Commands.ONE_AT_A_TIME,
        subcommands = {ReferenceLoadCommand.class, ReferenceListCommand.class})
final class ReferenceCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        throw new ParameterException(spec.commandLine(), "Say which: load or list.");
    }
}

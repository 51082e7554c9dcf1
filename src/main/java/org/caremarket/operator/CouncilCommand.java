package org.caremarket.operator;

import java.util.concurrent.Callable;
import org.caremarket.council.Councils;
import org.caremarket.council.RegisterEntry;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code council}: the group of commands about one council or all. */
@Command(
        name = "council",
        mixinStandardHelpOptions = true,
        description = "Adds, lists, fills and removes councils.",
        footer = Commands.ONE_AT_A_TIME,
        subcommands = {
            CouncilAddCommand.class, CouncilListCommand.class, CouncilImportCommand.class, CouncilRemoveCommand.class
        })
final class CouncilCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        throw new ParameterException(spec.commandLine(), "Say which: add, list, import or remove.");
    }

    /** The council of this slug, served or not. */
    static RegisterEntry find(Workplace workplace, String slug) {
        return workplace.bean(Councils.class).entries().stream()
                .filter(council -> council.slug().equals(slug))
                .findFirst()
                .orElseThrow(() -> new Refusal("There is no council %s. \"council list\" shows those there are."
                        .formatted(slug)));
    }
}

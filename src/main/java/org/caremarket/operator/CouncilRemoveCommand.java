package org.caremarket.operator;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.caremarket.council.Provisioning;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code council remove SLUG}. */
@Command(
        name = "remove",
        mixinStandardHelpOptions = true,
        description = "Takes a council and all its data away, after exporting every table. Needs the database's owner. "
                + "Without a complete export nothing is removed.",
        footer = Commands.ONE_AT_A_TIME)
final class CouncilRemoveCommand implements Callable<Integer> {

    private final Workplace workplace;

    @Parameters(paramLabel = "SLUG", description = "the council's word in addresses, for example sefton")
    private String slug;

    @Option(names = "--yes", description = "does not ask for confirmation")
    private boolean yes;

    @Option(
            names = "--export-to",
            paramLabel = "FOLDER",
            defaultValue = "exports",
            description = "where the export goes, in a new folder of its own (default: ${DEFAULT-VALUE})")
    private Path exports;

    CouncilRemoveCommand(Workplace workplace) {
        this.workplace = workplace;
    }

    @Override
    public Integer call() throws IOException {
        var council = CouncilCommand.find(workplace, slug);
        if (!yes) {
            workplace.say("This removes %s and all its data from the service. Type %s to go on:"
                    .formatted(council.name(), slug));
            var typed = workplace.in().readLine();
            if (typed == null || !typed.strip().equals(slug)) {
                throw new Refusal("Nothing was removed: what was typed is not " + slug + ".");
            }
        }
        var export = workplace.bean(Provisioning.class).remove(council.scope(), exports.toAbsolutePath().normalize());
        workplace.say(export.map(path -> "The data were exported to " + path)
                .orElse("There were no data left to export"));
        workplace.say(council.name() + " is removed.");
        return Commands.OK;
    }
}

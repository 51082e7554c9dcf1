package org.caremarket.operator;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.caremarket.council.Provisioning;
import org.caremarket.council.TenantSetUp;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code council import SLUG [FOLDER] [--plan]}. */
@Command(
        name = "import",
        mixinStandardHelpOptions = true,
        description = "Reads a council's files into its data. What is there already stays as it is.",
        footer = Commands.ONE_AT_A_TIME)
final class CouncilImportCommand implements Callable<Integer> {

    private final Workplace workplace;

    @Parameters(index = "0", paramLabel = "SLUG", description = "the council's word in addresses, for example sefton")
    private String slug;

    @Parameters(
            index = "1",
            paramLabel = "FOLDER",
            arity = "0..1",
            description = "where the files are; without it, the council's folder of tenants/")
    private Path folder;

    @Option(names = "--plan", description = "only the delivery plan")
    private boolean plan;

    CouncilImportCommand(Workplace workplace) {
        this.workplace = workplace;
    }

    @Override
    public Integer call() {
        var council = CouncilCommand.find(workplace, slug);
        if (!council.ready()) {
            throw new Refusal("%s is not served: finish adding it with \"council add %s\" first."
                    .formatted(council.name(), slug));
        }
        var from = folder == null ? workplace.bean(TenantSetUp.class).folder(slug) : folder.toAbsolutePath().normalize();
        if (!Files.isDirectory(from)) {
            throw new Refusal("There is no folder " + from + ".");
        }
        workplace.bean(Provisioning.class).importFolder(
                council.scope(), from, each -> !plan || each.what().equals("delivery plan"), workplace::say);
        return Commands.OK;
    }
}

package org.caremarket.operator;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.concurrent.Callable;
import org.caremarket.reference.ReferenceFigures;
import picocli.CommandLine.Command;

/** {@code reference list}. */
@Command(
        name = "list",
        mixinStandardHelpOptions = true,
        description = "Lists the loaded editions: source, edition, figures, day of loading, and where they are from. "
                + "Needs the database's owner.",
        footer = Commands.ONE_AT_A_TIME)
final class ReferenceListCommand implements Callable<Integer> {

    private final Workplace workplace;

    ReferenceListCommand(Workplace workplace) {
        this.workplace = workplace;
    }

    @Override
    public Integer call() {
        var editions = workplace.bean(ReferenceFigures.class).loaded();
        for (var edition : editions) {
            workplace.say("%-12s  %-20s  %,7d figures, %,7d in use  loaded %s  %s  %s".formatted(
                    edition.source(), edition.edition(), edition.rows(), edition.kept(),
                    LocalDate.ofInstant(edition.loadedAt(), ZoneOffset.UTC),
                    edition.shipped() ? "ships with the service" : "your file", edition.title()));
        }
        workplace.say(editions.size() == 1 ? "1 edition" : editions.size() + " editions");
        return Commands.OK;
    }
}

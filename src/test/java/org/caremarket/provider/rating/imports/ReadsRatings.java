package org.caremarket.provider.rating.imports;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import org.caremarket.geography.Authorities;
import org.caremarket.platform.file.SheetOutcome;
import org.caremarket.platform.file.SheetReader;
import org.caremarket.platform.imports.Choices;

/** Reads one file of ratings as Sheffield would, and says what came of it. Run as a process of its own. */
final class ReadsRatings {

    private ReadsRatings() {}

    public static void main(String[] arguments) throws IOException {
        var outcome = SheetReader.read(Files.readAllBytes(Path.of(arguments[0])), "ratings.csv");
        if (!(outcome instanceof SheetOutcome.Read read)) {
            System.out.println(outcome);
            return;
        }
        var reading = new CqcReader(new OwnArea(Authorities.shipped(), "E08000019"), numbers -> Map.of(), ids -> Map.of(),
                LocalDate.of(2026, 3, 1)).read(read.sheet(), Choices.NONE);
        System.out.println("%d rows, %d locations, %d left out".formatted(
                read.sheet().rows().size() - 1, reading.items().size(), reading.leftOut().size()));
    }
}

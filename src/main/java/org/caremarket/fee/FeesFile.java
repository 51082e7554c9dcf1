package org.caremarket.fee;

import io.micronaut.core.annotation.Nullable;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.caremarket.market.Segment;
import org.caremarket.platform.file.CsvTable;
import org.caremarket.platform.file.FileProblems;
import org.caremarket.platform.file.TenantFileProblems;
import org.caremarket.platform.web.Forms;

/** Fees as a file of a council's folder holds them: {@code fees.csv}, one fee a row. */
final class FeesFile {

    static final String FILE = "fees.csv";

    static final List<String> COLUMNS = List.of("care_type", "segment", "rate", "amount", "unit", "year", "from", "to",
            "published_uplift", "source", "note", "made_up");

    private FeesFile() {}

    static boolean isIn(Path folder) {
        return Files.exists(folder.resolve(FILE));
    }

    /** @throws TenantFileProblems with every problem of the file */
    static List<FeeText> read(Path folder, Forms forms, List<Segment> segments) {
        var problems = new FileProblems();
        var table = CsvTable.read(folder.resolve(FILE), folder.getFileName() + "/" + FILE, COLUMNS, List.of(), problems);
        var fees = new ArrayList<FeeText>();
        for (var row : table.rows()) {
            var checked = new FeeForm(row.value("care_type"), row.value("segment"), row.value("rate"), row.value("amount"),
                    row.value("unit"), row.value("year"), row.value("from"), row.value("to"), row.value("published_uplift"),
                    row.value("source"), row.value("note"), "").check(forms, segments, null);
            checked.errors().all().forEach(error -> table.problem(row, error.message()));
            if (checked.text() != null) {
                fees.add(madeUp(checked.text(), row.value("made_up").isEmpty() ? null : row.value("made_up")));
            }
        }
        problems.throwIfAny();
        return fees;
    }

    private static FeeText madeUp(FeeText text, @Nullable String words) {
        return new FeeText(text.segment(), text.careType(), text.rate(), text.unit(), text.year(), text.amount(), text.from(),
                text.to(), text.publishedUplift(), text.source(), text.note(), words);
    }
}

package org.caremarket.figure.imports;

import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.caremarket.figure.Figures;
import org.caremarket.platform.access.Actor;
import org.caremarket.platform.access.Role;
import org.caremarket.platform.file.SheetOutcome;
import org.caremarket.platform.file.SheetReader;
import org.caremarket.platform.imports.Choices;
import org.caremarket.platform.imports.Decision;
import org.caremarket.platform.imports.Finding;
import org.caremarket.platform.imports.Reading;
import org.caremarket.platform.tenancy.CouncilDirectory;
import org.caremarket.testing.OnPostgres;

/** Reads files of figures as Sefton, for tests of what is read and what is written. */
abstract class InSefton implements OnPostgres {

    static final Actor OFFICER = new Actor(1, "An officer", Role.OFFICER, "127.0.0.1");

    @Inject
    FiguresKind kind;

    @Inject
    Figures figures;

    @Inject
    CouncilDirectory councils;

    <T> T inSefton(Supplier<T> what) {
        return councils.council("sefton").orElseThrow().call(what::get);
    }

    Reading read(String csv, Map<String, String> details, Map<String, Decision> decisions) {
        return read(csv.getBytes(StandardCharsets.UTF_8), details, decisions);
    }

    Reading read(byte[] file, Map<String, String> details, Map<String, Decision> decisions) {
        var all = new HashMap<>(Map.of("source", "A test"));
        all.putAll(details);
        var sheet = ((SheetOutcome.Read) SheetReader.read(file, "figures.csv")).sheet();
        return inSefton(() -> kind.read(sheet, new Choices(Map.of(), all, decisions), "figures.csv"));
    }

    /** With nothing said but the columns, of a file of this name. */
    Reading readNamed(String fileName, String csv) {
        var sheet = ((SheetOutcome.Read) SheetReader.read(csv.getBytes(StandardCharsets.UTF_8), fileName)).sheet();
        return inSefton(() -> kind.read(sheet, Choices.NONE, fileName));
    }

    Reading read(String csv) {
        return read(csv, Map.of(), Map.of());
    }

    static List<String> kinds(Reading reading) {
        return reading.findings().stream().map(Finding::kind).toList();
    }
}

package org.caremarket.provider;

import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.caremarket.market.Locality;
import org.caremarket.market.Segment;
import org.caremarket.platform.file.CsvTable;
import org.caremarket.platform.file.FileProblems;
import org.caremarket.platform.file.TenantFileProblems;
import org.caremarket.platform.web.TypedDate;

/** The register as a file of a council's folder holds it: {@code providers.csv}, one location with its provider a row. */
final class ProvidersFile {

    static final String FILE = "providers.csv";

    private static final List<String> COLUMNS = List.of("provider", "provider_cqc_id", "location", "location_cqc_id",
            "services", "segments", "locality", "beds", "hours", "contract", "address", "postcode", "opened", "closed", "made_up");

    private final RegisterWords words;
    private final List<String> wrong = new ArrayList<>();

    private ProvidersFile(RegisterWords words) {
        this.words = words;
    }

    static boolean isIn(Path folder) {
        return Files.exists(folder.resolve(FILE));
    }

    /**
     * What a council's folder holds, in the order of the file.
     *
     * @throws TenantFileProblems with every problem of the file
     */
    static List<RegisterEntry> read(Path folder, RegisterWords words) {
        var problems = new FileProblems();
        var table = CsvTable.read(folder.resolve(FILE), folder.getFileName() + "/" + FILE, COLUMNS, List.of(), problems);
        var entries = new ArrayList<RegisterEntry>();
        for (var row : table.rows()) {
            var file = new ProvidersFile(words);
            entries.add(file.entry(row));
            file.wrong.forEach(each -> table.problem(row, each));
        }
        problems.throwIfAny();
        return entries;
    }

    private RegisterEntry entry(CsvTable.Row row) {
        Stream.of("provider", "location").filter(column -> row.value(column).isEmpty())
                .forEach(column -> wrong.add("it has no " + column));
        var madeUp = stated(row, "made_up");
        return new RegisterEntry(Optional.empty(),
                new ProviderText(row.value("provider"), stated(row, "provider_cqc_id"), Optional.empty(), madeUp),
                Optional.empty(), Optional.of(new LocationText(0, row.value("location"), stated(row, "location_cqc_id"),
                        stated(row, "address"), stated(row, "postcode"),
                        new LinkedHashSet<>(several(row, "services", ServiceType::ofTitle)),
                        new LinkedHashSet<>(several(row, "segments", this::segment)),
                        one(row, "locality", this::locality),
                        one(row, "beds", words -> words.matches("\\d{1,4}") ? Optional.of(Integer.valueOf(words)) : Optional.empty()),
                        one(row, "hours", words -> words.matches("\\d{1,6}(\\.\\d{1,2})?")
                                ? Optional.of(new BigDecimal(words)) : Optional.empty()),
                        one(row, "contract", ContractStatus::ofTitle).orElse(ContractStatus.NOT_STATED),
                        day(row, "opened"), day(row, "closed"), madeUp)));
    }

    private Optional<String> segment(String name) {
        return words.segments().stream().filter(each -> each.name().equalsIgnoreCase(name)).map(Segment::slug).findFirst();
    }

    private Optional<String> locality(String name) {
        return words.localities().stream().filter(each -> each.name().equalsIgnoreCase(name)).map(Locality::slug).findFirst();
    }

    private Optional<LocalDate> day(CsvTable.Row row, String column) {
        return one(row, column, TypedDate::read);
    }

    private <T> Optional<T> one(CsvTable.Row row, String column, Function<String, Optional<T>> reader) {
        return stated(row, column).flatMap(words -> read(column, words, reader));
    }

    private <T> List<T> several(CsvTable.Row row, String column, Function<String, Optional<T>> reader) {
        return Stream.of(row.value(column).split(";")).map(String::strip).filter(part -> !part.isEmpty())
                .map(part -> read(column, part, reader)).flatMap(Optional::stream).collect(Collectors.toList());
    }

    private <T> Optional<T> read(String column, String words, Function<String, Optional<T>> reader) {
        var read = reader.apply(words);
        if (read.isEmpty()) {
            wrong.add("\"%s\" cannot be read as %s".formatted(words, column));
        }
        return read;
    }

    private static Optional<String> stated(CsvTable.Row row, String column) {
        return Optional.of(row.value(column)).filter(words -> !words.isEmpty());
    }
}

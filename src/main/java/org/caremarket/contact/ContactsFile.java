package org.caremarket.contact;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.caremarket.market.Segment;
import org.caremarket.platform.file.CsvTable;
import org.caremarket.platform.file.FileProblems;
import org.caremarket.platform.file.TenantFileProblems;
import org.caremarket.platform.web.TypedDate;

/** Contacts as a file of a council's folder holds them: {@code contacts.csv}, one contact a row. */
final class ContactsFile {

    static final String FILE = "contacts.csv";

    /** The columns; any order, every one of them. */
    static final List<String> COLUMNS = List.of("name", "organisation", "email", "telephone", "segments", "size",
            "consent_date", "consent_how", "list", "opted_out", "opted_out_how", "made_up");

    private ContactsFile() {}

    /** Whether this council's folder holds contacts at all. */
    static boolean isIn(Path folder) {
        return Files.exists(folder.resolve(FILE));
    }

    /**
     * The contacts of a council's folder, in the order of the file.
     *
     * @throws TenantFileProblems with every problem of the file
     */
    static List<ImportedContact> read(Path folder, List<Segment> segments, LocalDate today) {
        var problems = new FileProblems();
        var table = CsvTable.read(folder.resolve(FILE), folder.getFileName() + "/" + FILE, COLUMNS, List.of(), problems);
        var contacts = new ArrayList<ImportedContact>();
        var seen = new HashMap<String, Integer>();
        for (var row : table.rows()) {
            var wrong = problemsOf(row, segments, today);
            var first = seen.putIfAbsent(row.value("email").toLowerCase(Locale.ROOT), row.number());
            if (first != null) {
                wrong = Stream.concat(wrong.stream(), Stream.of("row %d has the same address".formatted(first))).toList();
            }
            wrong.forEach(each -> table.problem(row, each));
            if (wrong.isEmpty()) {
                contacts.add(contact(row, segments));
            }
        }
        problems.throwIfAny();
        return contacts;
    }

    private static List<String> problemsOf(CsvTable.Row row, List<Segment> segments, LocalDate today) {
        var wrong = new ArrayList<String>();
        Stream.of("name", "organisation", "email").filter(column -> row.value(column).isEmpty())
                .forEach(column -> wrong.add("it has no " + column));
        if (!row.value("email").isEmpty() && !Reachable.isEmail(row.value("email"))) {
            wrong.add("its email address is none");
        }
        if (!row.value("telephone").isEmpty() && !Reachable.isTelephone(row.value("telephone"))) {
            wrong.add("its telephone number is none");
        }
        if (!row.value("size").isEmpty() && OrganisationSize.ofSlug(row.value("size")).isEmpty()) {
            wrong.add("the size \"%s\" is none of micro, small, medium and large".formatted(row.value("size")));
        }
        parts(row, "segments").filter(name -> slug(name, segments).isEmpty())
                .forEach(name -> wrong.add("\"%s\" is not a segment of the council's".formatted(name)));
        for (var column : List.of("consent_date", "opted_out")) {
            if (!row.value(column).isEmpty() && Reachable.dayProblem(row.value(column), today).isPresent()) {
                wrong.add("the %s \"%s\" is no day in the past".formatted(column, row.value(column)));
            }
        }
        return wrong;
    }

    private static ImportedContact contact(CsvTable.Row row, List<Segment> segments) {
        return new ImportedContact(Optional.empty(), row.value("name"), row.value("organisation"), row.value("email"),
                stated(row, "telephone"), slugs(row, segments), OrganisationSize.ofSlug(row.value("size")),
                TypedDate.read(row.value("consent_date")), row.value("consent_how"),
                new LinkedHashSet<>(parts(row, "list").toList()), TypedDate.read(row.value("opted_out")),
                stated(row, "opted_out_how").orElse("Not stated"), "", stated(row, "made_up"));
    }

    private static Set<String> slugs(CsvTable.Row row, List<Segment> segments) {
        var slugs = new LinkedHashSet<String>();
        parts(row, "segments").forEach(name -> slug(name, segments).ifPresent(slugs::add));
        return slugs;
    }

    private static Optional<String> slug(String name, List<Segment> segments) {
        return segments.stream().filter(segment -> segment.name().equalsIgnoreCase(name)).map(Segment::slug).findFirst();
    }

    private static Stream<String> parts(CsvTable.Row row, String column) {
        return Stream.of(row.value(column).split(";")).map(String::strip).filter(part -> !part.isEmpty());
    }

    private static Optional<String> stated(CsvTable.Row row, String column) {
        return Optional.of(row.value(column)).filter(words -> !words.isEmpty());
    }
}

package org.caremarket.delivery;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import org.caremarket.platform.file.CsvTable;
import org.caremarket.platform.file.FileProblems;
import org.caremarket.platform.file.TenantFileProblems;
import org.caremarket.platform.file.YamlMap;

/**
 * A delivery plan as two files of a council's folder hold it: {@code delivery-plan.yml} for what heads it and
 * {@code delivery-plan.csv} for its actions. Words are kept as typed; what they mean is decided by who loads them.
 *
 * @param header what heads the plan
 * @param rows its actions in the order of the file
 */
public record DeliveryPlanFile(Header header, List<Row> rows) {

    /** The columns of the CSV file; any order, every one of them. */
    public static final List<String> COLUMNS = List.of(
            "ref", "theme", "title", "description", "owner", "by_when", "status", "narrative", "source_note");

    /** Columns that a file may have besides. */
    public static final List<String> OPTIONAL_COLUMNS = List.of("segments", "corrective_action");

    public DeliveryPlanFile {
        rows = List.copyOf(rows);
    }

    /**
     * What heads a plan. What the source does not state is empty.
     *
     * @param period the plan's time in its own words, for example {@code 2023/24}
     * @param from its first day
     * @param to its last day
     * @param accountableOfficer the post that answers for it
     * @param committee who receives its reports
     * @param lead the post that leads it
     * @param statusesAsOf the day whose state the statuses give
     * @param emptyStatus the narrative of an action whose status is empty; it then counts as not started
     */
    public record Header(
            String title,
            String period,
            LocalDate from,
            LocalDate to,
            Optional<String> accountableOfficer,
            Optional<String> committee,
            Optional<String> lead,
            LocalDate statusesAsOf,
            Optional<String> emptyStatus,
            Source source) {}

    /**
     * Where the plan comes from.
     *
     * @param date the document's date in its own words
     * @param taken what was taken from it
     * @param ours what was made up or rewritten for demonstration
     */
    public record Source(String title, String publisher, String date, String taken, String ours) {}

    /**
     * One action. An empty text means that the file does not state it.
     *
     * @param number the row's number as a spreadsheet shows it; the header is row 1
     * @param ref the plan's own reference, unlike any other row's
     * @param segments names of the council's segments
     * @param byWhen when it should be done, as typed
     * @param status the words of the status cell, as typed
     * @param narrative the reason for a status, or what was done
     * @param correctiveAction what is done to put a red or amber action right
     * @param sourceNote what was put right or made up in this row
     */
    public record Row(
            int number,
            String ref,
            String theme,
            String title,
            String description,
            String owner,
            List<String> segments,
            String byWhen,
            String status,
            String narrative,
            String correctiveAction,
            String sourceNote) {}

    /** Whether this council's folder holds a delivery plan at all. */
    public static boolean isIn(Path folder) {
        return Files.exists(folder.resolve("delivery-plan.csv"))
                || Files.exists(folder.resolve("delivery-plan.yml"));
    }

    /**
     * Reads both files of a council's folder.
     *
     * @throws TenantFileProblems with every problem of both
     */
    public static DeliveryPlanFile read(Path folder) {
        var problems = new FileProblems();
        var shown = folder.getFileName() + "/";
        var header = YamlMap.read(folder.resolve("delivery-plan.yml"), shown + "delivery-plan.yml", problems)
                .flatMap(DeliveryPlanFile::header);
        var table = CsvTable.read(folder.resolve("delivery-plan.csv"), shown + "delivery-plan.csv", COLUMNS,
                OPTIONAL_COLUMNS, problems);
        var rows = rows(table);
        problems.throwIfAny();
        return new DeliveryPlanFile(header.orElseThrow(), rows);
    }

    private static Optional<Header> header(YamlMap yaml) {
        var title = yaml.need("title");
        var period = yaml.need("period");
        yaml.need("from");
        var from = yaml.date("from");
        yaml.need("to");
        var to = yaml.date("to");
        var accountableOfficer = yaml.text("accountable_officer");
        var committee = yaml.text("committee");
        var lead = yaml.text("lead");
        yaml.need("statuses_as_of");
        var asOf = yaml.date("statuses_as_of");
        var emptyStatus = yaml.text("empty_status");
        var source = yaml.map("source").map(DeliveryPlanFile::source);
        if (source.isEmpty()) {
            yaml.need("source");
        }
        yaml.noOtherKeys();
        if (from.isPresent() && to.isPresent() && to.get().isBefore(from.get())) {
            yaml.problem("to", "The plan ends on %s, before it begins on %s".formatted(to.get(), from.get()));
        }
        if (from.isEmpty() || to.isEmpty() || asOf.isEmpty() || source.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Header(title, period, from.get(), to.get(), accountableOfficer, committee, lead, asOf.get(),
                emptyStatus, source.get()));
    }

    private static Source source(YamlMap yaml) {
        var source = new Source(
                yaml.need("title"), yaml.need("publisher"), yaml.need("date"), yaml.need("taken"), yaml.need("ours"));
        yaml.noOtherKeys();
        return source;
    }

    private static List<Row> rows(CsvTable table) {
        var rows = new ArrayList<Row>();
        var refs = new HashMap<String, Integer>();
        for (var row : table.rows()) {
            for (var column : List.of("ref", "theme", "title")) {
                if (row.value(column).isEmpty() && row.values().containsKey(column)) {
                    table.problem(row, "the %s is missing".formatted(column));
                }
            }
            var ref = row.value("ref");
            var first = ref.isEmpty() ? null : refs.putIfAbsent(ref, row.number());
            if (first != null) {
                table.problem(row, "the ref \"%s\" is also that of row %d".formatted(ref, first));
            }
            rows.add(new Row(row.number(), ref, row.value("theme"), row.value("title"), row.value("description"),
                    row.value("owner"), names(row.value("segments")), row.value("by_when"), row.value("status"),
                    row.value("narrative"), row.value("corrective_action"), row.value("source_note")));
        }
        return rows;
    }

    /** Names with semicolons between them. */
    private static List<String> names(String cell) {
        return Arrays.stream(cell.split(";")).map(String::strip).filter(name -> !name.isEmpty()).toList();
    }
}

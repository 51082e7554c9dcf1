package org.caremarket.platform.imports;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.caremarket.platform.access.Actor;
import org.caremarket.platform.file.Sheet;
import org.caremarket.platform.web.FormErrors;

/**
 * An import of words of the status column, as small as a kind can be that has everything: a detail of each sort, columns
 * that are found by their headings, cells that are carried down, words twice, and words that nobody knows.
 */
@Singleton
class WordsImport implements ImportKind {

    private static final Set<String> STATUSES = Set.of("GREEN", "AMBER", "RED", "COMPLETE", "STOPPED", "NOT_STARTED");
    private static final List<Decision> OR_LEFT_OUT = List.of(Decision.PROPOSAL, Decision.LEAVE_OUT);

    private static final int BATCH = 1_000;

    /** A word that cannot be written. */
    static final String BROKEN = "Broken";

    private final WordsRepository repository;
    private final Map<Long, List<String>> written = new ConcurrentHashMap<>();

    WordsImport(WordsRepository repository) {
        this.repository = repository;
    }

    @Override
    public String name() {
        return "words";
    }

    @Override
    public String title() {
        return "Status words";
    }

    @Override
    public String item() {
        return "word";
    }

    @Override
    public String heading(String findings) {
        return findings.substring(0, 1).toUpperCase() + findings.substring(1).replace('-', ' ');
    }

    @Override
    public List<Field> fields() {
        return List.of(new Field("word", "Word", true, List.of("label")),
                new Field("status", "Status", true, List.of("rag", "means")),
                new Field("note", "Note", false, List.of("notes")));
    }

    @Override
    public List<Detail> details() {
        return List.of(
                new Detail("title", "What are these words called?", "As on your council's website", Detail.Kind.TEXT, List.of(), ""),
                new Detail("asOf", "Since when are they used?", "", Detail.Kind.DATE, List.of(), ""),
                new Detail("use", "Who uses them?", "", Detail.Kind.CHOICE, List.of(
                        new Detail.Option("team", "The commissioning team"), new Detail.Option("all", "Everybody")), "team"));
    }

    @Override
    public Reading read(Sheet sheet, Choices choices) {
        var header = sheet.rows().stream().filter(row -> row.cells().stream().anyMatch(cell -> !guess(cell).isEmpty()))
                .findFirst();
        int headerRow = header.map(Sheet.Row::number).orElse(0);
        var columns = new ArrayList<Reading.Column>();
        var places = new HashMap<String, Integer>();
        for (int column = 0; column < sheet.width(); column++) {
            int at = column;
            var heading = header.map(row -> row.cell(at)).orElse("");
            var field = choices.columns().getOrDefault(column, guess(heading));
            columns.add(new Reading.Column(column, heading, field));
            places.putIfAbsent(field, column);
        }
        var reader = new Rows(choices, places);
        sheet.rows().stream().filter(row -> row.number() > headerRow).forEach(reader::read);
        var details = new HashMap<String, String>();
        details().forEach(detail -> details.put(detail.name(), choices.detail(detail.name()).orElse(detail.usual())));
        return new Reading(headerRow, columns, reader.items, reader.findings, reader.leftOut, details,
                errors(details, places.keySet()));
    }

    private static FormErrors errors(Map<String, String> details, Set<String> fields) {
        var errors = FormErrors.none();
        if (details.get("title").isEmpty()) {
            errors = errors.and("title", "Enter what these words are called");
        }
        try {
            if (!details.get("asOf").isEmpty()) {
                LocalDate.parse(details.get("asOf"));
            }
        } catch (DateTimeParseException noDate) {
            errors = errors.and("asOf", "The date must be a real date");
        }
        return fields.containsAll(Set.of("word", "status")) ? errors
                : errors.and("columns", "Say which column holds the word and which the status");
    }

    private String guess(String heading) {
        return fields().stream()
                .filter(field -> field.label().equalsIgnoreCase(heading) || field.headings().contains(heading.toLowerCase()))
                .map(Field::name).findFirst().orElse("");
    }

    @Override
    public String write(Reading reading, long importId, Actor by, ImportProgress progress) {
        var items = reading.items();
        for (int from = 0; from < items.size(); from += BATCH) {
            var batch = items.subList(from, Math.min(items.size(), from + BATCH));
            repository.add(batch.stream().map(item -> item.value("word") + "\t" + item.value("status"))
                    .collect(Collectors.joining("\n")), position(importId));
            if (batch.stream().anyMatch(item -> item.value("word").equals(BROKEN))) {
                throw new IllegalStateException("This word cannot be written");
            }
            progress.written(from + batch.size());
        }
        written.put(importId, repository.at(position(importId)));
        return "/actions";
    }

    @Override
    public boolean undo(long importId, Actor by) {
        if (!repository.at(position(importId)).equals(written.get(importId))) {
            return false;
        }
        repository.remove(position(importId));
        return true;
    }

    static int position(long importId) {
        return 1000 + (int) importId;
    }

    private static final class Rows {
        private final Choices choices;
        private final Map<String, Integer> places;
        private final List<Reading.Item> items = new ArrayList<>();
        private final List<Finding> findings = new ArrayList<>();
        private final List<Reading.LeftOut> leftOut = new ArrayList<>();
        private final Set<String> words = new HashSet<>();
        private String above = "";

        private Rows(Choices choices, Map<String, Integer> places) {
            this.choices = choices;
            this.places = places;
        }

        private void read(Sheet.Row row) {
            var values = new HashMap<String, String>();
            places.forEach((field, column) -> {
                if (!field.isEmpty() && !row.cell(column).isEmpty()) {
                    values.put(field, row.cell(column));
                }
            });
            var word = values.getOrDefault("word", "");
            var status = values.getOrDefault("status", "");
            var finding = word.isEmpty() ? null
                    : !words.add(word) ? new Finding(row.number(), "word", "word-twice", word,
                            "This word stands in the file before.", "Leave this row out", List.of(Decision.PROPOSAL), false)
                    : status.isEmpty() ? new Finding(row.number(), "status", "carried-down", "",
                            "The cell is empty; above it stands “" + above + "”", "Take “" + above + "” for this row too",
                            OR_LEFT_OUT, true)
                    : !STATUSES.contains(status) ? new Finding(row.number(), "status", "status-unknown", status,
                            "Nobody has said what this word means.", "Take it as “status to confirm”", OR_LEFT_OUT, false)
                    : null;
            var decided = finding == null ? Decision.AS_TYPED : choices.about(finding);
            if (finding != null) {
                findings.add(finding);
            }
            if (word.isEmpty() || decided == Decision.LEAVE_OUT || finding != null && finding.kind().equals("word-twice")) {
                leftOut.add(new Reading.LeftOut(row.number(), String.join(" | ", row.cells()),
                        word.isEmpty() ? "It has no word." : "You left it out, or it stands in the file before."));
                return;
            }
            above = status.isEmpty() ? above : status;
            var proposed = finding != null && decided == Decision.PROPOSAL;
            values.put("status", proposed ? status.isEmpty() ? above : "UNCLEAR" : status);
            items.add(new Reading.Item(row.number(), values, proposed ? Set.of("status") : Set.of(),
                    status.equals("COMPLETE") ? Map.of("status", "Nothing is left to do") : Map.of()));
        }
    }
}

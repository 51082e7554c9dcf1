package org.caremarket.delivery.imports;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.caremarket.delivery.DeliveryPlan;
import org.caremarket.delivery.Status;
import org.caremarket.delivery.StatusVocabulary;
import org.caremarket.delivery.StatusWord;
import org.caremarket.delivery.Theme;
import org.caremarket.delivery.imports.Known.Existing;
import org.caremarket.market.Segment;
import org.caremarket.platform.file.Sheet;
import org.caremarket.platform.imports.Choices;
import org.caremarket.platform.imports.Decision;
import org.caremarket.platform.imports.Finding;
import org.caremarket.platform.imports.Reading;
import org.caremarket.platform.imports.Reading.Item;

/** Reads files as delivery plans of a council with Sheffield's words, on a day of 2026; says what stands in a reading. */
final class Reads {

    static final LocalDate TODAY = LocalDate.of(2026, 3, 27);
    static final StatusVocabulary WORDS = StatusVocabulary.of(List.of(
            new StatusWord("NOT STARTED", Status.NOT_STARTED), new StatusWord("RED", Status.RED),
            new StatusWord("AMBER", Status.AMBER), new StatusWord("GREEN", Status.GREEN),
            new StatusWord("COMPLETE", Status.COMPLETE)));
    static final DeliveryPlan PLAN = new DeliveryPlan(7, "Market delivery plan", "2026/27", null, null, null, null, null, 1);

    static final List<Segment> SEGMENTS = List.of(
            Segment.named("home care"), Segment.named("extra care"), Segment.named("respite, at home"));

    private final Sheet sheet;
    private final Map<Integer, String> columns = new HashMap<>();
    private final Map<String, String> details = new HashMap<>(Map.of("title", "A plan"));
    private final Map<String, Decision> decisions = new HashMap<>();
    private final List<Existing> there = new ArrayList<>();

    private Reads(Sheet sheet) {
        this.sheet = sheet;
    }

    /** A file of rows, each as its cells with | between them; the first row is row 1. */
    static Reads table(String text) {
        return rows(text.lines().map(line -> List.of(line.split("\\|", -1)).stream().map(String::strip).toList()).toList());
    }

    static Reads rows(List<List<String>> rows) {
        var sheet = new ArrayList<Sheet.Row>();
        for (var row : rows) {
            sheet.add(new Sheet.Row(sheet.size() + 1, row));
        }
        return new Reads(new Sheet(sheet));
    }

    /** A file of tabs, as published. */
    static Reads tsv(Path path) {
        try {
            return rows(Files.readAllLines(path).stream()
                    .map(line -> List.of(line.split("\t", -1)).stream().map(String::strip).toList())
                    .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Reads column(int number, String field) {
        columns.put(number, field);
        return this;
    }

    Reads detail(String name, String value) {
        details.put(name, value);
        return this;
    }

    Reads deciding(String key, Decision decision) {
        decisions.put(key, decision);
        return this;
    }

    /** Adds to the council's plan, which has these actions. */
    Reads into(Existing... actions) {
        there.addAll(List.of(actions));
        return detail("plan", "7");
    }

    Sheet sheet() {
        return sheet;
    }

    Reading reading() {
        var known = new Known(WORDS, List.of(PLAN), SEGMENTS, there.isEmpty() ? List.of() : List.of(new Theme(1, 7, 1, "Home care")), there, TODAY);
        return new PlanReader(known).read(sheet, new Choices(columns, details, decisions));
    }

    static Item item(Reading reading, int row) {
        return reading.items().stream().filter(item -> item.row() == row).findFirst().orElseThrow();
    }

    static Finding finding(Reading reading, String key) {
        return reading.findings().stream().filter(finding -> finding.key().equals(key)).findFirst().orElseThrow();
    }

    /** The keys of what has to be looked at, without routine. */
    static List<String> keys(Reading reading) {
        return reading.findings().stream().filter(finding -> !finding.routine()).map(Finding::key).toList();
    }

    static List<String> keys(Reading reading, String kind) {
        return reading.findings().stream().filter(finding -> finding.kind().equals(kind)).map(Finding::key).toList();
    }
}

package org.caremarket.delivery.report;

import io.micronaut.core.annotation.Nullable;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.caremarket.delivery.Action;
import org.caremarket.market.Segment;
import org.caremarket.platform.file.SheetWriter;

/** The actions of a report as a table for spreadsheets, which the import of a delivery plan reads back. */
record ReportFile(String council, BoardReport report, Map<String, Segment> segments) {

    static final List<String> COLUMNS = List.of("Ref", "Theme", "Action", "Description", "Owner", "Segments", "By when",
            "Status", "Narrative", "Corrective action", "As of", "Wording", "Source note");

    /** So that a file system takes the name whatever the title. */
    private static final int LONGEST_TITLE = 80;

    /** The table as CSV. */
    byte[] csv() {
        return SheetWriter.csv(COLUMNS, rows());
    }

    /** The table as a workbook. */
    byte[] workbook() {
        return SheetWriter.workbook("Actions", COLUMNS, rows());
    }

    /** For example {@code sefton-care-home-strategy-action-plan-2026-09-30.csv}. */
    String name(String ending) {
        var plain = Normalizer.normalize(report.plan().title(), Normalizer.Form.NFD).replaceAll("\\p{M}", "");
        var words = plain.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
        var title = words.isEmpty() ? "plan" : words.substring(0, Math.min(words.length(), LONGEST_TITLE));
        return "%s-%s-%s.%s".formatted(council, title.replaceAll("-$", ""), report.date().day(), ending);
    }

    /** One row for each action in reading order; a cell is empty where nothing is stated. */
    List<List<String>> rows() {
        return report.actions().stream().map(this::row).toList();
    }

    private List<String> row(Action action) {
        return List.of(
                action.ref(),
                action.theme(),
                action.title(),
                action.description(),
                orEmpty(action.owner()),
                String.join("; ", action.segments().stream().map(this::segment).toList()),
                action.byWhen(),
                action.status().title(),
                action.narrative(),
                action.correctiveAction(),
                action.asOf().toString(),
                orEmpty(action.wording()),
                orEmpty(action.sourceNote()));
    }

    /** A segment that the council does not commission any more has only its slug. */
    private String segment(String slug) {
        return segments.containsKey(slug) ? segments.get(slug).name() : slug;
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }
}

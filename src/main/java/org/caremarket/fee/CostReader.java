package org.caremarket.fee;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.caremarket.platform.file.Sheet;
import org.caremarket.platform.imports.Choices;
import org.caremarket.platform.imports.Columns;
import org.caremarket.platform.imports.Header;
import org.caremarket.platform.imports.Reading;
import org.caremarket.platform.imports.Reading.Item;
import org.caremarket.platform.imports.Reading.LeftOut;
import org.caremarket.platform.web.FormErrors;
import org.caremarket.platform.web.Text;
import org.caremarket.platform.web.TypedNumber;

/**
 * Reads a table as results of an exercise. Each row becomes a line of costs, for a wide file one for each kind of care, or a
 * published total, or is left out with the reason.
 */
final class CostReader {

    /** In place of a line: the total as it was published. */
    static final String TOTAL = "total";
    /** Words for the total, with or without its unit; any other total is that of a group. */
    private static final Pattern TOTALS = Pattern.compile("(published |grand )?total( cost)?( of care)?"
            + "( per ((contact )?hour|(resident |person |bed )?(per )?week))?");
    private static final int LONGEST = 80;

    private final CostLines lines;
    private final Map<CareType, CareCost> there;
    private final Choices choices;
    private final Optional<CareType> usual;
    private final LineWords words;
    private final List<Item> items = new ArrayList<>();
    private final List<LeftOut> leftOut = new ArrayList<>();
    private final Set<String> seen = new HashSet<>();

    /** @param there what the exercise has already */
    CostReader(CostLines lines, Map<CareType, CareCost> there, Choices choices, Optional<CareType> usual) {
        this.lines = lines;
        this.there = there;
        this.choices = choices;
        this.usual = usual;
        words = new LineWords(choices);
    }

    Reading read(Sheet sheet, Map<String, String> details, FormErrors before) {
        var header = Header.of(sheet, CostFields.ALL);
        var columns = Columns.of(header, sheet.width(), choices, CostFields.ALL);
        if (columns.errors().isEmpty()) {
            sheet.rows().stream().filter(row -> row.number() > header.number() && !header.isRepeatedBy(row.cells()))
                    .forEach(row -> row(row, columns));
        }
        var errors = before.isEmpty() ? columns.errors() : before;
        if (errors.isEmpty() && items.isEmpty()) {
            errors = FormErrors.of("columns", "Nothing is left to import: every row is left out, for the reasons below");
        }
        return new Reading(header.number(), columns.all(), items, words.findings(), leftOut, details, errors, words.asked(),
                List.of());
    }

    private void row(Sheet.Row row, Columns columns) {
        var line = columns.cell(row.cells(), CostFields.LINE);
        if (line.isBlank() || Text.hasUnshowable(line) || line.length() > LONGEST) {
            leave(row, line.isBlank() ? "It names no line of costs."
                    : "The name of its line cannot be shown, or is longer than %d characters.".formatted(LONGEST));
            return;
        }
        var wide = false;
        for (var care : CareType.values()) {
            if (care.hasExercise() && columns.has(CostFields.of(care, CostFields.MEDIAN))) {
                wide = true;
                var amounts = new HashMap<String, String>();
                CostFields.AMOUNTS.forEach(each -> amounts.put(each, columns.cell(row.cells(), CostFields.of(care, each))));
                if (amounts.values().stream().anyMatch(each -> !each.isBlank())) {
                    cost(row, care, line, amounts);
                }
            }
        }
        if (!wide) {
            var named = columns.cell(row.cells(), CostFields.CARE);
            var care = named.isBlank() ? usual : care(named);
            if (care.isEmpty()) {
                leave(row, named.isBlank() ? "It is not said which kind of care it is about."
                        : "\"%s\" is no kind of care that exercises have.".formatted(shown(named)));
                return;
            }
            var values = new HashMap<String, String>();
            CostFields.AMOUNTS.forEach(each -> values.put(each, columns.cell(row.cells(), each)));
            for (var each : List.of(CostFields.INVITED, CostFields.RESPONSES, CostFields.USED, CostFields.EXCLUSIONS)) {
                values.put(each, columns.cell(row.cells(), each));
            }
            cost(row, care.get(), line, values);
        }
    }

    private static Optional<CareType> care(String named) {
        var plain = CostLines.plain(named);
        return java.util.Arrays.stream(CareType.values()).filter(CareType::hasExercise)
                .filter(care -> CostLines.plain(care.title()).equals(plain)
                || CostLines.plain(care.slug()).equals(plain)).findFirst();
    }

    private void cost(Sheet.Row row, CareType care, String line, Map<String, String> cells) {
        var plain = CostLines.plain(line);
        var total = TOTALS.matcher(plain).matches();
        if (!total && (plain.startsWith("total ") || plain.startsWith("subtotal")
                || plain.startsWith("sub total"))) {
            leave(row, "It is a subtotal: what its lines come to is worked out from them.");
            return;
        }
        var code = total ? Optional.of(TOTAL) : words.meant(line, row.number(), lines.of(care));
        if (code.isEmpty()) {
            leave(row, "\"%s\" is not a line of costs that is known.".formatted(shown(line)));
            return;
        }
        var values = new HashMap<>(Map.of(CostFields.CARE, care.slug(), CostFields.LINE, code.get().startsWith(LineWords.OWN)
                ? code.get() + ":" + line : code.get()));
        for (var each : cells.entrySet()) {
            if (each.getValue().isBlank() || each.getValue().strip().matches("[-–—]|n/?a")) {
                continue;
            }
            if (each.getKey().equals(CostFields.EXCLUSIONS)) {
                values.put(each.getKey(), each.getValue().strip());
            } else if (TypedNumber.of(each.getValue()) instanceof TypedNumber.Read(var number, var percent, var pounds)
                    && !percent) {
                values.put(each.getKey(), number.toPlainString());
            } else {
                leave(row, "\"%s\" is no number for the %s.".formatted(shown(each.getValue()), each.getKey()));
                return;
            }
        }
        take(row, care, values);
    }

    private void take(Sheet.Row row, CareType care, Map<String, String> values) {
        var current = there.get(care);
        var problem = CostItems.problem(values, current == null ? ResultText.EMPTY : current.result().text());
        if (problem.isPresent()) {
            leave(row, problem.get() + ".");
        } else if (!seen.add(care + " " + values.get(CostFields.LINE))) {
            leave(row, "An earlier row gives the same line for the same care.");
        } else if (CostItems.isThere(values, current)) {
            leave(row, "%s: this is what is recorded already.".formatted(care.title()));
        } else {
            items.add(new Item(row.number(), values, Set.of(),
                    Map.of(CostFields.CARE, care.title(), CostFields.LINE, name(values.get(CostFields.LINE), care))));
        }
    }

    private String name(String code, CareType care) {
        return code.equals(TOTAL) ? "The total as it was published" : code.startsWith(LineWords.OWN)
                ? "A new line of the council's own"
                : lines.find(care, code).map(CostLine::name).orElse(code);
    }

    private void leave(Sheet.Row row, String reason) {
        leftOut.add(new LeftOut(row.number(), String.join(" | ", row.cells().stream().filter(cell -> !cell.isEmpty()).toList()),
                reason));
    }

    private static String shown(String words) {
        return words.length() > 40 ? words.substring(0, 40) + "…" : words;
    }
}

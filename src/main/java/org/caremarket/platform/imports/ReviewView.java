package org.caremarket.platform.imports;

import io.micronaut.core.annotation.Nullable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import org.caremarket.platform.web.FormErrors;
import org.caremarket.platform.web.govuk.DateInput;
import org.caremarket.platform.web.govuk.ErrorSummary;
import org.caremarket.platform.web.govuk.Input;
import org.caremarket.platform.web.govuk.Label;
import org.caremarket.platform.web.govuk.Legend;
import org.caremarket.platform.web.govuk.Select;

/**
 * What the review screen shows.
 *
 * @param errors what is wrong; shown beside the fields
 */
public record ReviewView(String council, Review review, FormErrors errors) {

    /** Rows of the preview, and of rows left out, that one page shows. */
    static final int ROWS_SHOWN = 200;
    private static final int MOST_COLUMNS = 6;

    public String href() {
        return "/" + council + "/imports/" + review.file().id();
    }

    /** The answer first: what becomes of the rows, and how many things need a look. */
    public String answer() {
        var items = review.reading().items().size();
        var leftOut = review.reading().leftOut().size();
        var look = (int) review.reading().findings().stream().filter(finding -> !finding.routine()).count();
        return "%s: %s %s can be imported%s. %s".formatted(
                Words.count(review.rows(), "row"),
                items == 0 ? "no" : "%,d".formatted(items),
                items == 1 ? review.kind().item() : review.kind().item() + "s",
                leftOut == 0 ? "" : ", %s left out".formatted(leftOut == 1 ? "one row is" : "%,d rows are".formatted(leftOut)),
                look == 0 ? "Nothing needs a decision." : look == 1 ? "One thing needs a look." : "%,d things need a look.".formatted(look));
    }

    public ErrorSummary summary() {
        var summary = ErrorSummary.of(errors).linking("decisions", "findings");
        for (var detail : review.details()) {
            var id = id(detail);
            summary = summary.linking(detail.name(), detail.kind() == Detail.Kind.DATE ? id + "-day" : id);
        }
        return summary;
    }

    public Input text(Detail detail) {
        return Input.named(TypedChoices.DETAIL + detail.name()).id(id(detail)).label(label(detail)).hint(hint(detail))
                .value(value(detail)).error(errors.message(detail.name()));
    }

    public Select choice(Detail detail) {
        var select = Select.named(TypedChoices.DETAIL + detail.name()).id(id(detail)).label(label(detail))
                .hint(hint(detail)).error(errors.message(detail.name())).value(value(detail)).option("", "Select one");
        for (var option : detail.options()) {
            select = select.option(option.value(), option.label());
        }
        return select;
    }

    public DateInput date(Detail detail) {
        var parts = value(detail).split("-", 3);
        return DateInput.named(TypedChoices.DETAIL + detail.name()).id(id(detail))
                .legend(Legend.of(detail.label()).classes("govuk-fieldset__legend--s"))
                .hint(detail.hint().isEmpty() ? "For example, 27 3 2026" : detail.hint())
                .error(errors.message(detail.name()))
                .values(part(parts, 2), part(parts, 1), part(parts, 0));
    }

    /** Which sheet is read; to be shown when there are several. */
    public Select sheet() {
        var select = Select.named(TypedChoices.DETAIL + Choices.SHEET).id("detail-sheet")
                .label(Label.of("Sheet").classes("govuk-label--s"))
                .hint("The sheet of the file to import; after another choice, update the review")
                .value(review.names().read());
        for (var name : review.names().all()) {
            select = select.option(name, name);
        }
        return select;
    }

    /** Findings that need a decision, kind by kind. */
    public List<FindingGroup> decisions() {
        return groups(false);
    }

    /** Ordinary findings, kind by kind. */
    public List<FindingGroup> routine() {
        return groups(true);
    }

    public List<ColumnView> columns() {
        return review.reading().columns().stream().map(column -> new ColumnView(review, column)).toList();
    }

    /** The fields that the preview shows: those that some item of it has. */
    public List<Field> fields() {
        var used = items().stream().flatMap(item -> item.values().keySet().stream())
                .collect(Collectors.toSet());
        return review.kind().fields().stream().filter(field -> used.contains(field.name())).toList();
    }

    /** Whether a table of all fields would be too wide to read: each row then stands as a list of what it holds. */
    public boolean wide() {
        return fields().size() > MOST_COLUMNS;
    }

    public List<Reading.Item> items() {
        return review.reading().items().stream().limit(ROWS_SHOWN).toList();
    }

    public List<Reading.LeftOut> leftOut() {
        return review.reading().leftOut().stream().limit(ROWS_SHOWN).toList();
    }

    /** Says that not all are shown; empty when they are. */
    public String notShown(int all) {
        return all <= ROWS_SHOWN ? "" : "The first %,d of %,d are shown. All of them are counted and imported alike."
                .formatted(ROWS_SHOWN, all);
    }

    public String importButton() {
        return "Import " + Words.count(review.reading().items().size(), review.kind().item());
    }

    private List<FindingGroup> groups(boolean routine) {
        var groups = new LinkedHashMap<String, List<Finding>>();
        review.reading().findings().stream().filter(finding -> finding.routine() == routine).forEach(finding ->
                groups.computeIfAbsent(finding.kind(), kind -> new ArrayList<>()).add(finding));
        return groups.entrySet().stream()
                .map(group -> new FindingGroup(review, group.getKey(), group.getValue()))
                .toList();
    }

    /** What was typed; before that what the file says, or what is usual. */
    private String value(Detail detail) {
        return review.choices().detail(detail.name())
                .orElseGet(() -> review.reading().details().getOrDefault(detail.name(), detail.usual()));
    }

    private static String id(Detail detail) {
        return "detail-" + detail.name();
    }

    private static Label label(Detail detail) {
        return Label.of(detail.label()).classes("govuk-label--s");
    }

    private static @Nullable String hint(Detail detail) {
        return detail.hint().isEmpty() ? null : detail.hint();
    }

    private static String part(String[] parts, int at) {
        return at < parts.length ? parts[at].replaceFirst("^0(?=\\d)", "") : "";
    }
}

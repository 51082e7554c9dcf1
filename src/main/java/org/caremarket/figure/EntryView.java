package org.caremarket.figure;

import io.micronaut.core.annotation.Nullable;
import java.util.List;
import java.util.Map;
import org.caremarket.indicator.Indicator;
import org.caremarket.platform.web.FormErrors;
import org.caremarket.platform.web.govuk.ErrorSummary;
import org.caremarket.platform.web.govuk.Input;
import org.caremarket.platform.web.govuk.Label;
import org.caremarket.platform.web.govuk.Select;

/**
 * What the pages show on which many figures are entered: first segment, period and source are chosen, then comes a row
 * for each indicator.
 *
 * @param segments those that can be chosen
 * @param sources those that gave figures before
 * @param indicators of the segment, recorded for a period of this kind; none while nothing is chosen
 * @param others of the segment, recorded for periods of other kinds
 * @param standing what the source gives already, by indicator
 */
public record EntryView(
        String council, List<String> segments, List<String> sources, List<Indicator> indicators, List<Indicator> others,
        Map<String, Figure> standing, EntryForm form, FormErrors errors) {

    public ErrorSummary summary() {
        return ErrorSummary.of(errors);
    }

    public String path() {
        return "/" + council + "/figures/entry";
    }

    public Select segment() {
        var select = Select.named("segment").label(label("Segment")).value(form.segment()).errors(errors).option("", "");
        for (var each : segments) {
            select = select.option(each, each);
        }
        return select;
    }

    public Input period() {
        return Input.named("period").label(label("Period")).value(form.period()).errors(errors).width(20)
                .hint("For example, 10 June 2024, June 2024, Q2 2023/24 or 2023/24");
    }

    public Input source() {
        return Input.named("source").label(label("Source")).value(form.source()).errors(errors)
                .hint(sources.isEmpty() ? "The document or data set that gives all of them"
                        : "The document or data set that gives all of them. Used before: "
                                + String.join("; ", sources.stream().limit(MOST_NAMED).toList()));
    }

    public Select status() {
        return Select.named("status").label(label("How firm are those that are new?")).value(form.status()).errors(errors)
                .option("FINAL", "Final").option("PROVISIONAL", "Provisional").option("ESTIMATED", "Estimated");
    }

    public Input link() {
        return Input.named("link").label(label("Link to the source, for those that are new (optional)"))
                .value(form.link()).type("url").errors(errors);
    }

    /** The figure that stands; null when there is none. */
    public @Nullable Figure standing(Indicator indicator) {
        return standing.get(indicator.code());
    }

    /** Whether it can only be changed on its own page: this form has no field for the end of a range. */
    public boolean elsewhere(Indicator indicator) {
        return standing(indicator) != null && standing(indicator).precision() == Precision.RANGE;
    }

    public String figureHref(Figure figure) {
        return "/" + council + "/figures/" + figure.id();
    }

    public String words(Indicator indicator, Figure figure) {
        return figure.measurement().words(indicator);
    }

    public EntryForm.Row row(Indicator indicator) {
        return form.rows().stream().filter(row -> row.code().equals(indicator.code())).findFirst()
                .orElseGet(() -> EntryForm.Row.of(indicator, null));
    }

    public Input value(Indicator indicator) {
        var unit = indicator.unit().name();
        return field(indicator, "value", unit.isEmpty() ? "Value" : "Value, " + unit, row(indicator).value());
    }

    public Input numerator(Indicator indicator) {
        return field(indicator, "numerator", FigureParts.title(indicator.numerator()), row(indicator).numerator());
    }

    public Input denominator(Indicator indicator) {
        return field(indicator, "denominator", FigureParts.title(indicator.denominator()), row(indicator).denominator());
    }

    public Select state(Indicator indicator) {
        var name = "state-" + indicator.code();
        return Select.named(name).label(Label.of("Or there is no value")).value(row(indicator).state()).errors(errors)
                .option("", "").option("NOT_STATED", "Not stated").option("NOT_COLLECTED", "Not collected")
                .option("SUPPRESSED", "Suppressed").option("NOT_APPLICABLE", "Not applicable");
    }

    private Input field(Indicator indicator, String part, String label, String value) {
        return Input.named(part + "-" + indicator.code()).label(Label.of(label)).value(value).errors(errors);
    }

    private static Label label(String text) {
        return Label.of(text).classes("govuk-label--s");
    }

    private static final int MOST_NAMED = 3;
}

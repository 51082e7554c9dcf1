package org.caremarket.figure;

import io.micronaut.core.annotation.Nullable;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.caremarket.indicator.Indicator;
import org.caremarket.indicator.ValueKind;
import org.caremarket.platform.web.Difference;
import org.caremarket.platform.web.FormErrors;
import org.caremarket.platform.web.govuk.ErrorSummary;
import org.caremarket.platform.web.govuk.Input;
import org.caremarket.platform.web.govuk.Label;
import org.caremarket.platform.web.govuk.Legend;
import org.caremarket.platform.web.govuk.Radios;
import org.caremarket.platform.web.govuk.Select;
import org.caremarket.platform.web.govuk.Textarea;

/**
 * What the form for one figure shows: what was typed, and what is wrong with it.
 *
 * @param figure as it stands; null for a new one
 * @param sources those that gave figures before
 * @param areas whom it can be about
 * @param taken the figure that the same source gives already; null when it gives none
 * @param typed what was typed, understood; null unless somebody else was quicker
 */
public record FigureFormView(
        String council, Indicator indicator, @Nullable Figure figure, FigureForm form, FormErrors errors,
        List<String> sources, Areas areas, @Nullable Figure taken, @Nullable FigureText typed) {

    public ErrorSummary summary() {
        return ErrorSummary.of(errors).linking("version", "state").linking("area", "area").linking("indicator", "state");
    }

    /** Where the form is sent to. */
    public String sendTo() {
        return figure == null ? path() : figureHref();
    }

    /** Where it leads on without sending it. */
    public String figureHref() {
        return figure == null ? path() : path() + "/" + figure.id();
    }

    private String path() {
        return "/" + council + "/figures";
    }

    public String takenHref() {
        return taken == null ? path() : path() + "/" + taken.id();
    }

    public Input period() {
        return field("period", "Which period is it about?", form.period()).width(20)
                .hint("This indicator is recorded for %s. For example, %s".formatted(
                        FigureCheck.kinds(indicator), examples()));
    }

    private String examples() {
        return indicator.periods().stream().sorted().map(kind -> switch (kind) {
            case DAY -> "10 June 2024";
            case MONTH -> "June 2024";
            case QUARTER -> "Q2 2023/24";
            case YEAR -> "2023/24";
        }).reduce((one, two) -> one + " or " + two).orElse("June 2024");
    }

    public Radios state() {
        var radios = Radios.named("state").legend(Legend.of("Is there a value?").classes("govuk-fieldset__legend--s"))
                .value(form.state()).errors(errors).classes("govuk-radios--small");
        radios = radios.choice("STATED", "Yes, the source states it");
        radios = radios.choice("NOT_STATED", "Not stated: the source says nothing");
        radios = radios.choice("NOT_COLLECTED", "Not collected: nobody counted it");
        radios = radios.choice("SUPPRESSED", "Suppressed: kept back so that nobody can be recognised");
        return radios.choice("NOT_APPLICABLE", "Not applicable: it makes no sense here");
    }

    public Input value() {
        var hint = indicator.kind().isRatio()
                ? "As the source has it. If the source gives only the two counts, leave this empty: it is worked out"
                : "As the source has it, written in full: 1,630 or 93.6";
        return inUnit(field("value", "Value", form.value()).hint(hint));
    }

    public Input numerator() {
        return field("numerator", FigureParts.title(indicator.numerator()), form.numerator()).width(10);
    }

    public Input denominator() {
        return field("denominator", FigureParts.title(indicator.denominator()), form.denominator()).width(10);
    }

    public Select precision() {
        var select = Select.named("precision").label(label("How exactly does the source state it?"))
                .value(form.precision()).errors(errors);
        for (var each : Precision.values()) {
            select = select.option(each.name(), each.words());
        }
        return select;
    }

    public Input valueTo() {
        return inUnit(field("valueTo", "End of the range (only for “from … to …”)", form.valueTo()));
    }

    public boolean isMean() {
        return indicator.kind() == ValueKind.MEAN;
    }

    public Input sample() {
        return field("sample", "Number behind the mean (optional)", form.sample()).width(10)
                .hint("For example, how many people answered");
    }

    public Input deviation() {
        return field("deviation", "Standard deviation (optional)", form.deviation()).width(10);
    }

    public Input providers() {
        return field("providers", "Number of providers behind it (optional)", form.providers()).width(5)
                .hint("A figure that is made from what few providers say is not published");
    }

    public Input largestShare() {
        return field("largestShare", "Share of the largest of them (optional)", form.largestShare()).width(5).suffix("%");
    }

    public Radios status() {
        var radios = Radios.named("status").legend(Legend.of("How firm is it?").classes("govuk-fieldset__legend--s"))
                .value(form.status()).errors(errors).classes("govuk-radios--small");
        radios = radios.choice("FINAL", "Final: as published or recorded");
        radios = radios.choice("PROVISIONAL", "Provisional: its source may still correct it");
        return radios.choice("ESTIMATED", "Estimated: worked out from something else, or a judgement");
    }

    public Select knownSource() {
        var select = Select.named("knownSource").label(label("Source")).value(form.knownSource()).errors(errors)
                .hint("The document or data set. Two sources may disagree: both are kept")
                .option("", "Another source, entered below");
        for (var each : sources) {
            select = select.option(each, each);
        }
        return select;
    }

    public Input source() {
        return field("source", sources.isEmpty() ? "Source" : "Title of another source", form.source())
                .hint("For example, Capacity plan 2024 to 2025");
    }

    public Input link() {
        return field("link", "Link to the source (optional)", form.link()).type("url");
    }

    public Input page() {
        return field("page", "Where in the source (optional)", form.page()).width(20).hint("For example, page 4 or table 2");
    }

    public boolean severalMethods() {
        return indicator.methods().size() > 1;
    }

    public Select method() {
        var select = Select.named("method").label(label("Version of the definition")).value(form.method())
                .errors(errors).option("", "The one in force in that period");
        for (var each : indicator.methods()) {
            select = select.option("" + each.version(), each.since().isEmpty() ? "Version 1" : "Version %d, since %s"
                    .formatted(each.version(), each.since()));
        }
        return select;
    }

    public Select area() {
        var select = Select.named("area").label(label("Whom is it about?")).value(form.area()).errors(errors);
        for (var each : areas.choices()) {
            select = select.option(each.code(), each.code().equals(areas.own()) ? each.name() : each.name() + ", to compare with");
        }
        return select;
    }

    public Textarea note() {
        return Textarea.named("note").label(label("Note (optional)")).value(form.note()).rows(3).errors(errors)
                .hint("What a reader must know to read the figure rightly");
    }

    /** Who put on record what is there now, and when: {@code An officer changed it on 10 June 2024, 14:05}. */
    public String changedBy() {
        return "%s changed it on %s".formatted(figure.recordedBy(), MOMENT.format(figure.recordedAt()));
    }

    /** What is on record beside what was typed. */
    public List<Difference> differences() {
        return Difference.beside(FigureParts.of(figure.text(), indicator), FigureParts.of(typed, indicator));
    }

    private Input inUnit(Input field) {
        var unit = indicator.unit().name();
        if (unit.startsWith("£")) {
            var rest = unit.substring(1).strip();
            return (rest.isEmpty() ? field : field.suffix(rest)).prefix("£").width(10);
        }
        return (unit.isEmpty() || unit.length() > MOST_BESIDE ? field : field.suffix(unit)).width(10);
    }

    private Input field(String name, String label, @Nullable String value) {
        return Input.named(name).label(label(label)).value(value).errors(errors);
    }

    private static Label label(String text) {
        return Label.of(text).classes("govuk-label--s");
    }

    /** A longer unit has no room beside a field on a phone; it stands above the form as well. */
    private static final int MOST_BESIDE = 20;
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("d MMMM uuuu, HH:mm", Locale.UK).withZone(ZoneId.of("Europe/London"));
}

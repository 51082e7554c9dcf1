package org.caremarket.position;

import io.micronaut.core.annotation.Nullable;
import java.util.List;
import org.caremarket.platform.web.Difference;
import org.caremarket.platform.web.FormErrors;
import org.caremarket.platform.web.govuk.Choice;
import org.caremarket.platform.web.govuk.ErrorSummary;
import org.caremarket.platform.web.govuk.Input;
import org.caremarket.platform.web.govuk.Label;
import org.caremarket.platform.web.govuk.Legend;
import org.caremarket.platform.web.govuk.Radios;
import org.caremarket.platform.web.govuk.Select;
import org.caremarket.platform.web.govuk.Textarea;

/**
 * What the form of a statement shows.
 *
 * @param statement as it stands; null for a new one
 * @param linked its figures and actions
 */
public record StatementFormView(
        String council, PositionArea area, @Nullable Statement statement, Grounds linked, StatementForm form,
        FormErrors errors) {

    public ErrorSummary summary() {
        return ErrorSummary.of(errors).linking("version", "words").linking("figures", "words").linking("actions", "words");
    }

    /** Where the form is sent to. */
    public String path() {
        return statement == null ? areaPath() + "/statements" : "/" + council + "/market-position/statements/" + statement.id();
    }

    public String back() {
        return statement == null ? areaPath() : path();
    }

    public String version() {
        return form.version() == null ? "" : form.version();
    }

    public Textarea words() {
        return Textarea.named("words").label(label("Statement")).value(form.words()).rows(6).errors(errors)
                .hint("One thing that is so, or one thing that is planned. At most 3,000 characters");
    }

    public Radios aspect() {
        var radios = Radios.named("aspect").legend(legend("What is it about?")).value(form.aspect()).errors(errors);
        for (var each : Aspect.values()) {
            radios = radios.choice(Choice.of(each.slug(), each.title()));
        }
        return radios;
    }

    public Radios side() {
        var radios = Radios.named("side").legend(legend("What does it say?")).value(form.side()).errors(errors);
        for (var each : Side.values()) {
            radios = radios.choice(Choice.of(each.slug(), each.title()));
        }
        return radios;
    }

    public boolean asksPart() {
        return !area.parts().isEmpty() || statement != null && !statement.part().isEmpty();
    }

    public Select part() {
        var select = Select.named("part").label(label("Part of the area")).option("", "The area as a whole");
        for (var each : area.parts()) {
            select = select.option(each, each);
        }
        if (statement != null && !statement.part().isEmpty() && !area.parts().contains(statement.part())) {
            select = select.option(statement.part(), statement.part());
        }
        return select.value(form.part()).errors(errors);
    }

    public Input asOf() {
        return Input.named("asOf").label(label("As of which day? (optional)")).value(form.asOf()).errors(errors)
                .width(20).hint("The day whose state it gives, for example 31 March 2026");
    }

    public Input source() {
        return Input.named("source").label(label("Source (optional)")).value(form.source()).errors(errors)
                .hint("The document it rests on");
    }

    public Input link() {
        return Input.named("link").label(label("Evidence (optional)")).value(form.link()).errors(errors)
                .type("url").hint("Address of a web page where it can be read");
    }

    /** What is on record beside what was typed. */
    public List<Difference> differences() {
        return Difference.beside(statement.text().parts(linked),
                form.text(statement.figureIds(), statement.actionIds()).parts(linked));
    }

    private String areaPath() {
        return "/" + council + "/market-position/areas/" + area.id();
    }

    private static Label label(String text) {
        return Label.of(text).classes("govuk-label--s");
    }

    private static Legend legend(String text) {
        return Legend.of(text).classes("govuk-fieldset__legend--s");
    }
}

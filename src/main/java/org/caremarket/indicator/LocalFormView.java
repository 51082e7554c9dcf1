package org.caremarket.indicator;

import io.micronaut.core.annotation.Nullable;
import java.util.List;
import org.caremarket.platform.web.Difference;
import org.caremarket.platform.web.FormErrors;
import org.caremarket.platform.web.govuk.Checkboxes;
import org.caremarket.platform.web.govuk.Choice;
import org.caremarket.platform.web.govuk.ErrorSummary;
import org.caremarket.platform.web.govuk.Input;
import org.caremarket.platform.web.govuk.Label;
import org.caremarket.platform.web.govuk.Legend;
import org.caremarket.platform.web.govuk.Radios;
import org.caremarket.platform.web.govuk.Select;
import org.caremarket.platform.web.govuk.Textarea;

/**
 * What the form for a local indicator shows: what was typed, and what is wrong with it.
 *
 * @param indicator as it stands; null for a new one
 * @param segments those that indicators belong to
 */
public record LocalFormView(
        String council, @Nullable LocalIndicator indicator, List<String> segments, LocalForm form, FormErrors errors) {

    public ErrorSummary summary() {
        return ErrorSummary.of(errors).linking("version", "name");
    }

    /** Where the form is sent to. */
    public String sendTo() {
        return indicatorHref();
    }

    /** Where it leads on without sending it. */
    public String indicatorHref() {
        return "/" + council + "/indicators" + (indicator == null ? "" : "/" + indicator.code());
    }

    public Input name() {
        return field("name", "What is it called?", form.name());
    }

    public Input question() {
        return field("question", "Which question does it answer?", form.question())
                .hint("For example, How many homes did we visit?");
    }

    public Select segment() {
        var select = Select.named("segment").label(label("Segment")).value(form.segment()).errors(errors)
                .option("", "Another one, entered below");
        for (var each : segments) {
            select = select.option(each, each);
        }
        return select;
    }

    public Input newSegment() {
        return field("newSegment", "Name of another segment (optional)", form.newSegment()).width(20);
    }

    public Radios kind() {
        var radios = Radios.named("kind").legend(Legend.of("What kind of number is it?").classes("govuk-fieldset__legend--s"))
                .value(form.kind()).errors(errors).classes("govuk-radios--small");
        radios = radios.choice("COUNT", "A count of something");
        radios = radios.choice("PROPORTION", "A share, in per cent: a part of a whole");
        radios = radios.choice("RATE", "A rate: so many for so many people");
        radios = radios.choice("MEAN", "A mean");
        return radios.choice("MONEY", "Money");
    }

    public Input unit() {
        return field("unit", "What is it counted in?", form.unit()).width(20)
                .hint("For example, people, hours a week, £ an hour or £m. A share is always in %");
    }

    public Input decimals() {
        return field("decimals", "How many decimals are shown?", form.decimals()).width(2);
    }

    public Input numerator() {
        return field("numerator", "Above the line (for a share or a rate)", form.numerator()).hint("For example, occupied beds");
    }

    public Input denominator() {
        return field("denominator", "Below the line (for a share or a rate)", form.denominator())
                .hint("For example, registered beds");
    }

    public Input per() {
        return field("per", "For how many (for a rate)", form.per()).width(10).hint("For example, 100,000");
    }

    public Radios polarity() {
        var radios = Radios.named("polarity").legend(Legend.of("Which way is better?").classes("govuk-fieldset__legend--s"))
                .value(form.polarity()).errors(errors).classes("govuk-radios--small");
        radios = radios.choice("HIGHER", "Higher is better");
        radios = radios.choice("LOWER", "Lower is better");
        return radios.choice("NEITHER", "Neither way is better in itself");
    }

    public Textarea definition() {
        return Textarea.named("definition").label(label("Definition")).value(form.definition()).rows(4).errors(errors)
                .hint("What is counted and what is not, so that somebody else would count the same");
    }

    public Checkboxes ofPeople() {
        return Checkboxes.named("ofPeople").legend(Legend.of("Whom does it count?").classes("govuk-fieldset__legend--s"))
                .choice(Choice.of("true", "It counts people, so that small numbers could name somebody")
                        .checked(form.countsPeople()))
                .classes("govuk-checkboxes--small").errors(errors);
    }

    /** What is on record beside what was typed. */
    public List<Difference> differences() {
        return Difference.beside(LocalText.of(indicator).parts(), form.textOf(indicator).parts());
    }

    private Input field(String name, String label, @Nullable String value) {
        return Input.named(name).label(label(label)).value(value).errors(errors);
    }

    private static Label label(String text) {
        return Label.of(text).classes("govuk-label--s");
    }
}

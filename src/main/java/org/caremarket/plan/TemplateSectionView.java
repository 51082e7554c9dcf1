package org.caremarket.plan;

import io.micronaut.core.annotation.Nullable;
import java.util.Collection;
import java.util.List;
import org.caremarket.indicator.Indicator;
import org.caremarket.plan.template.PlanTemplate;
import org.caremarket.plan.template.SectionKind;
import org.caremarket.plan.template.TemplateEdits;
import org.caremarket.platform.web.Difference;
import org.caremarket.platform.web.FormErrors;
import org.caremarket.platform.web.govuk.CharacterCount;
import org.caremarket.platform.web.govuk.Checkboxes;
import org.caremarket.platform.web.govuk.Choice;
import org.caremarket.platform.web.govuk.ErrorSummary;
import org.caremarket.platform.web.govuk.Input;
import org.caremarket.platform.web.govuk.Label;
import org.caremarket.platform.web.govuk.Radios;
import org.caremarket.platform.web.govuk.Select;
import org.caremarket.platform.web.govuk.Textarea;

/**
 * What the form for a section of a template shows.
 *
 * @param placed the section as it stands; null for a new one
 * @param indicators that can be wanted beside it
 * @param contested whether somebody else changed the section first
 */
public record TemplateSectionView(
        String council, PlanTemplate template, TemplateEdits.@Nullable Placed placed, TemplateSectionForm form,
        FormErrors errors, Collection<Indicator> indicators, boolean contested) {

    private static final int DEEPEST = 2;

    public ErrorSummary summary() {
        return ErrorSummary.of(errors).linking("perMarket", "required");
    }

    public String back() {
        return TemplatePages.path(council, template.key()) + "/draft";
    }

    public String sendTo() {
        return placed == null ? back() + "/addition" : back() + "/sections/" + placed.section().key();
    }

    public String mark() {
        return form.mark() == null ? "" : form.mark();
    }

    public Input title() {
        return line("title", "Title", form.title()).hint("At most 200 characters");
    }

    public Input number() {
        return line("number", "Number (optional)", form.number()).hint("As people cite it: 1, or 1.2")
                .classes("govuk-input--width-5");
    }

    public Radios kind() {
        return Radios.named("kind").legend("What is filled in?").value(form.kind()).errors(errors)
                .choice(SectionKind.TEXT.word(), "Text")
                .choice(SectionKind.TABLE.word(), "Table, and text if there is something to say about it")
                .choice(SectionKind.HEADING.word(), "Nothing: it is a heading over other sections");
    }

    public Input firstBelow() {
        return line("firstBelow", "If it is a heading: title of the first section below it", form.firstBelow());
    }

    public Select place() {
        var select = Select.named("place").label(label("Where does it stand?")).value(form.place()).errors(errors)
                .option("", "At the beginning");
        for (var other : TemplateEdits.all(template)) {
            var heading = AskedSection.heading(other);
            select = select.option(TemplateSectionForm.AFTER + other.section().key(), "After " + heading);
            if (other.depth() < DEEPEST) {
                select = select.option(TemplateSectionForm.BELOW + other.section().key(), "Below " + heading + ", as a part of it");
            }
        }
        return select.classes("app-wide-select");
    }

    public CharacterCount question() {
        return text("question", "What is it to answer? (optional)", form.question(), 4);
    }

    public CharacterCount guidance() {
        return text("guidance", "Guidance (optional)", form.guidance(), 6)
                .hint("How to go about it. An empty line begins a new paragraph");
    }

    public Input words() {
        return line("words", "Most words (optional)", form.words())
                .hint("A plan with a longer text cannot be sent for review").inputmode("numeric").classes("govuk-input--width-5");
    }

    /** Three answers, each with a field of its own. */
    public Checkboxes rules() {
        var rules = Checkboxes.named("required").legend("Rules").error(errors.message("perMarket"))
                .choice(choice("required", "It has to be written before the plan can be sent", form.required()));
        if (placed == null || !placed.repeated()) {
            rules = rules.choice(choice("perMarket", "It repeats for each market of the template", form.perMarket()));
        }
        return rules.choice(choice("objectives", "It ends with objectives", form.objectives()));
    }

    public Input rowsName() {
        return line("rowsName", "What are the rows?", form.rowsName()).hint("For example: Service")
                .classes("govuk-input--width-20");
    }

    public Textarea rows() {
        return lines("rows", "Rows", form.rows()).hint("One a line");
    }

    public Textarea columns() {
        return lines("columns", "Columns to fill in", form.columns()).hint("One a line");
    }

    public Textarea choices() {
        return lines("choices", "Choices for each cell (optional)", form.choices())
                .hint("One a line. Leave it empty where people type freely");
    }

    public Textarea figures() {
        return lines("figures", "Figures that belong beside it (optional)", form.figures())
                .hint("One a line: the code, and how old the figure may be. For example: CH_VAC, 12 months. Where the section "
                        + "repeats, the key of a market can follow, and the figure is wanted for that one only");
    }

    /** Whether the fields of the table begin open. */
    public boolean showsTable() {
        return form.of(SectionKind.TABLE) || List.of("rowsName", "rows", "columns", "choices").stream()
                .anyMatch(field -> errors.message(field) != null);
    }

    /** What is there now beside what was typed. */
    public List<Difference> differences() {
        return contested && placed != null
                ? Difference.beside(parts(TemplateSectionForm.of(placed.section())), parts(form)) : List.of();
    }

    private static List<Difference.Part> parts(TemplateSectionForm form) {
        return List.of(
                Difference.Part.of("Title", form.title()), Difference.Part.of("Number", form.number()),
                Difference.Part.of("Filled in", form.kind()), Difference.Part.of("Question", form.question()),
                Difference.Part.of("Guidance", form.guidance()), Difference.Part.of("Most words", form.words()),
                Difference.Part.of("Has to be written", yes(form.required())),
                Difference.Part.of("Repeats for each market", yes(form.perMarket())),
                Difference.Part.of("Ends with objectives", yes(form.objectives())),
                Difference.Part.of("Rows", form.rows()), Difference.Part.of("Columns", form.columns()),
                Difference.Part.of("Choices", form.choices()), Difference.Part.of("Figures", form.figures()));
    }

    private static String yes(@Nullable String box) {
        return TemplateSectionForm.ticked(box) ? "Yes" : "No";
    }

    private static Choice choice(String name, String words, @Nullable String box) {
        return Choice.of("yes", words).name(name).id(name).checked(TemplateSectionForm.ticked(box));
    }

    private CharacterCount text(String name, String words, @Nullable String value, int rows) {
        return CharacterCount.named(name).label(label(words)).value(value).rows(rows)
                .characters(TemplateHeadForm.LONGEST_TEXT).errors(errors);
    }

    private Textarea lines(String name, String words, @Nullable String value) {
        return Textarea.named(name).label(label(words)).value(value).rows(4).errors(errors);
    }

    private Input line(String name, String words, @Nullable String value) {
        return Input.named(name).label(label(words)).value(value).errors(errors);
    }

    private static Label label(String words) {
        return Label.of(words).classes("govuk-label--s");
    }
}

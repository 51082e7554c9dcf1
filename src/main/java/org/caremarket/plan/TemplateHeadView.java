package org.caremarket.plan;

import io.micronaut.core.annotation.Nullable;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.caremarket.plan.template.PlanKind;
import org.caremarket.plan.template.PlanTemplate;
import org.caremarket.platform.web.Difference;
import org.caremarket.platform.web.FormErrors;
import org.caremarket.platform.web.govuk.CharacterCount;
import org.caremarket.platform.web.govuk.Input;
import org.caremarket.platform.web.govuk.Label;
import org.caremarket.platform.web.govuk.Select;
import org.caremarket.platform.web.govuk.Textarea;

/**
 * What the form for the head of a template shows.
 *
 * @param template the draft as it stands
 * @param others the templates that it can follow
 * @param contested whether somebody else changed the head first
 */
public record TemplateHeadView(
        String council, PlanTemplate template, List<PlanTemplate> others, TemplateHeadForm form, FormErrors errors,
        boolean contested) {

    public String back() {
        return TemplatePages.path(council, template.key()) + "/draft";
    }

    public String mark() {
        return form.mark() == null ? "" : form.mark();
    }

    public Input title() {
        return line("title", "Title", form.title()).hint("What people choose it by. At most 200 characters");
    }

    public CharacterCount summary() {
        return CharacterCount.named("summary").label(label("What is it for? (optional)")).value(form.summary()).rows(3)
                .characters(TemplateHeadForm.LONGEST_TEXT).errors(errors);
    }

    public Select kind() {
        var select = Select.named("kind").label(label("What sort of document does it make?")).value(form.kind()).errors(errors);
        for (var kind : PlanKind.values()) {
            select = select.option(kind.word(), kind.title());
        }
        return select;
    }

    public Input recipient() {
        return line("recipient", "Who receives it? (optional)", form.recipient())
                .hint("Leave it empty when it is sent to nobody");
    }

    public Input sendTo() {
        return line("sendTo", "Email address that it is sent to (optional)", form.sendTo()).type("email").spellcheck(false);
    }

    public Input dueOn() {
        return line("dueOn", "Last day for sending it (optional)", form.dueOn()).hint("For example, 10 June 2026")
                .classes("govuk-input--width-20");
    }

    public Input dueAt() {
        return line("dueAt", "Last minute of that day (optional)", form.dueAt())
                .hint("London time, for example 23:59, which is meant too when you leave it empty")
                .classes("govuk-input--width-5");
    }

    public Input source() {
        return line("source", "Document that it is made from (optional)", form.source());
    }

    public Select follows() {
        var select = Select.named("follows").label(label("Template of which it is the final (optional)"))
                .hint("Plans of two such templates can be compared where their sections are the same")
                .value(form.follows()).errors(errors).option("", "None");
        for (var other : others) {
            select = select.option(other.key(), other.title());
        }
        return select;
    }

    public Textarea markets() {
        return Textarea.named("markets").label(label("Markets for which sections can repeat (optional)"))
                .hint("One a line: a key, a colon and the name. For example, care-homes-65: 65+ care homes. Keep the key of a "
                        + "market from version to version: plans find their texts again by it")
                .rows(4).value(form.markets()).errors(errors);
    }

    /** What is there now beside what was typed. */
    public List<Difference> differences() {
        return contested ? Difference.beside(parts(TemplateHeadForm.of(template)), parts(form)) : List.of();
    }

    private static List<Difference.Part> parts(TemplateHeadForm form) {
        return List.of(
                Difference.Part.of("Title", form.title()), Difference.Part.of("What it is for", form.summary()),
                Difference.Part.of("Sort", form.kind()), Difference.Part.of("Who receives it", form.recipient()),
                Difference.Part.of("Email address", form.sendTo()),
                Difference.Part.of("To be sent by", joined(form.dueOn(), form.dueAt())),
                Difference.Part.of("Made from", form.source()), Difference.Part.of("Final of", form.follows()),
                Difference.Part.of("Markets", form.markets()));
    }

    private static String joined(@Nullable String... parts) {
        return Arrays.stream(parts).filter(part -> part != null && !part.isBlank()).collect(Collectors.joining(", "));
    }

    private Input line(String name, String words, @Nullable String value) {
        return Input.named(name).label(label(words)).value(value).errors(errors);
    }

    private static Label label(String words) {
        return Label.of(words).classes("govuk-label--s");
    }
}

package org.caremarket.plan;

import io.micronaut.core.annotation.Nullable;
import java.util.List;
import java.util.Set;
import org.caremarket.plan.template.PlanTemplate;
import org.caremarket.platform.web.Difference;
import org.caremarket.platform.web.FormErrors;
import org.caremarket.platform.web.govuk.Checkboxes;
import org.caremarket.platform.web.govuk.ErrorSummary;
import org.caremarket.platform.web.govuk.Input;
import org.caremarket.platform.web.govuk.Label;
import org.caremarket.platform.web.govuk.Legend;

/**
 * What the form for the head of a plan shows: what was typed, and what is wrong with it.
 *
 * @param plan the plan as it stands; null for a new one
 * @param follows the plan that a new one continues; null for none
 */
public record PlanFormView(
        String council, PlanTemplate template, @Nullable Plan plan, @Nullable Plan follows, PlanForm form, FormErrors errors) {

    public ErrorSummary summary() {
        return ErrorSummary.of(errors).linking("version", "title").linking("follows", "title");
    }

    /** Where the form is sent to. */
    public String sendTo() {
        return back();
    }

    /** Where it leads without being sent. */
    public String back() {
        return plan == null ? "/" + council + "/plans" : "/" + council + "/plans/" + plan.id();
    }

    public Input title() {
        return field("title", "What is the plan called?", form.title()).hint("For example, " + template.title());
    }

    public Input period() {
        return field("period", "Which years is it about?", form.period()).hint("For example, 2026/27 or 2026 to 2029")
                .classes("govuk-input--width-20");
    }

    public Input dueOn() {
        return field("dueOn", "Last day for submitting it (optional)", form.dueOn())
                .hint(plan == null && template.deadline() != null
                        ? "The template's own day is filled in: change it if yours is another. Later is possible, and marked as late"
                        : "For example, 10 June 2024. It can be submitted later, and is then marked as late")
                .classes("govuk-input--width-20");
    }

    public Input dueAt() {
        return field("dueAt", "Last minute of that day (optional)", form.dueAt())
                .hint("London time, for example 23:59").classes("govuk-input--width-5");
    }

    /** Whether the template repeats for markets, of which a new plan chooses. */
    public boolean choosesMarkets() {
        return plan == null && !template.markets().isEmpty();
    }

    public Checkboxes markets() {
        var boxes = Checkboxes.named("markets").legend(Legend.of("Which markets does it answer for?").classes("govuk-fieldset__legend--s"))
                .values(form.markets() == null ? Set.of() : Set.copyOf(form.markets())).errors(errors);
        for (var market : template.markets()) {
            boxes = boxes.choice(market.key(), market.name());
        }
        return boxes;
    }

    /** What is on record beside what was typed. */
    public List<Difference> differences() {
        return Difference.beside(parts(PlanForm.of(plan)), parts(form));
    }

    private static List<Difference.Part> parts(PlanForm form) {
        return List.of(
                Difference.Part.of("Title", form.titleLine()),
                Difference.Part.of("Period", form.periodLine()),
                Difference.Part.of("To be submitted by", form.due() == null ? "" : Moment.words(form.due())));
    }

    private Input field(String name, String label, @Nullable String value) {
        return Input.named(name).label(Label.of(label).classes("govuk-label--s")).value(value).errors(errors);
    }
}

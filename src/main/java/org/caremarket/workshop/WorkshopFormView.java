package org.caremarket.workshop;

import io.micronaut.core.annotation.Nullable;
import java.util.List;
import java.util.Set;
import org.caremarket.market.Segment;
import org.caremarket.plan.Plan;
import org.caremarket.platform.web.Difference;
import org.caremarket.platform.web.FormErrors;
import org.caremarket.platform.web.govuk.Checkboxes;
import org.caremarket.platform.web.govuk.ErrorSummary;
import org.caremarket.platform.web.govuk.Input;
import org.caremarket.platform.web.govuk.Label;
import org.caremarket.platform.web.govuk.Legend;
import org.caremarket.platform.web.govuk.Select;
import org.caremarket.platform.web.govuk.Textarea;

/**
 * What the form for the head of a workshop shows: what was typed, and what is wrong with it.
 *
 * @param workshop the workshop as it stands; null for a new one
 * @param template what a new one begins with; null when it begins empty
 */
public record WorkshopFormView(
        String council, @Nullable Workshop workshop, @Nullable WorkshopTemplate template, List<Segment> known,
        List<Plan> plans, WorkshopForm form, FormErrors errors) {

    public ErrorSummary summary() {
        return ErrorSummary.of(errors).linking("version", "title").linking("template", "title");
    }

    /** Where the form is sent to, and where it leads without being sent. */
    public String path() {
        return "/" + council + "/workshops" + (workshop == null ? "" : "/" + workshop.id());
    }

    /** Whether providers were told already who sees the answers and until when they can give them. */
    public boolean opened() {
        return workshop != null && workshop.openedAt() != null;
    }

    public String closes() {
        return LondonTime.words(workshop.end());
    }

    public Input title() {
        return field("title", "What is the workshop called?", form.title());
    }

    public Textarea purpose() {
        return area("purpose", "Why does the council ask?", form.purpose(), 4)
                .hint("Providers read this first: what will be decided, and what their answers can change");
    }

    public Checkboxes segments() {
        var boxes = Checkboxes.named("segments")
                .legend(Legend.of("Which market segments is it about?").classes("govuk-fieldset__legend--s"))
                .hint("Leave all empty when it is about the whole market")
                .values(form.segments() == null ? Set.of() : Set.copyOf(form.segments())).errors(errors);
        for (var segment : known) {
            boxes = boxes.choice(segment.slug(), segment.title());
        }
        return boxes;
    }

    public Textarea audience() {
        return area("audience", "Who will see the answers?", form.audience(), 3)
                .hint("As you promise it to providers. It cannot be changed once the workshop is open");
    }

    public Textarea contact() {
        return area("contact", "Whom can providers ask?", form.contact(), 2)
                .hint("An email address, a telephone number, or both");
    }

    public Input minutes() {
        return field("minutes", "How many minutes does answering take? (optional)", form.minutes())
                .hint("Try it yourself before you say it").inputmode("numeric").width(3);
    }

    public Select plan() {
        var select = Select.named("plan").label(Label.of("Which plan is it to change? (optional)").classes("govuk-label--s"))
                .value(form.plan()).errors(errors).option("", "None");
        for (var plan : plans) {
            select = select.option("" + plan.id(), plan.title() + ", " + plan.period());
        }
        return select;
    }

    public Input closesOn() {
        return field("closesOn", "Last day for answers", form.closesOn())
                .hint("For example, 20 July 2026. It can be extended later").width(20);
    }

    public Input closesAt() {
        return field("closesAt", "Time on that day", form.closesAt()).hint("London time; 17:00 when it is empty").width(5);
    }

    /** What is on record beside what was typed. */
    public List<Difference> differences() {
        var mine = opened() ? form.text().keeping(workshop) : form.text();
        return Difference.beside(WorkshopText.of(workshop).parts(), mine.parts());
    }

    private Input field(String name, String label, @Nullable String value) {
        return Input.named(name).label(Label.of(label).classes("govuk-label--s")).value(value).errors(errors);
    }

    private Textarea area(String name, String label, @Nullable String value, int rows) {
        return Textarea.named(name).label(Label.of(label).classes("govuk-label--s")).value(value).rows(rows).errors(errors);
    }
}

package org.caremarket.plan;

import io.micronaut.core.annotation.Nullable;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.caremarket.plan.template.PlanTemplate;
import org.caremarket.platform.web.FormErrors;
import org.caremarket.platform.web.govuk.Checkboxes;
import org.caremarket.platform.web.govuk.ErrorSummary;
import org.caremarket.platform.web.govuk.Label;
import org.caremarket.platform.web.govuk.Select;

/**
 * What the page shows on which a plan is moved to another template.
 *
 * @param template that it keeps to now
 * @param choices the newest version of each template that it can be moved to
 * @param move what would become of it; null before a template was chosen
 * @param placing what was chosen for texts that are no longer asked for
 * @param mayMove whether the reader may write plans
 */
public record TemplateMoveView(
        String council, Plan plan, PlanTemplate template, List<PlanTemplate> choices, @Nullable TemplateMove move,
        Map<String, String> placing, boolean mayMove, FormErrors errors) {

    public String path() {
        return PlanPages.path(council, plan) + "/template";
    }

    public String back() {
        return PlanPages.path(council, plan);
    }

    public ErrorSummary summary() {
        return ErrorSummary.of(errors).linking("version", "to").linking("planVersion", "to");
    }

    /** The answer first. */
    public String answer() {
        if (!plan.state().open()) {
            return Plans.locked(plan) + " It keeps its template.";
        }
        if (move == null) {
            return "Choose a template to see what would move. Nothing is written before you say so.";
        }
        return move.isNone() ? "The plan keeps to this version already." : move.difference().answer();
    }

    public Select to() {
        var select = Select.named("to").label(Label.of("Template").classes("govuk-label--s"))
                .value(move == null ? template.key() : move.to().key()).errors(errors).classes("app-wide-select");
        for (var choice : choices) {
            select = select.option(choice.key(), choice.title() + ", version " + choice.version());
        }
        return select;
    }

    public boolean choosesMarkets() {
        return move != null && !move.to().markets().isEmpty();
    }

    public Checkboxes markets() {
        var boxes = Checkboxes.named("markets").legend("Which of its markets does the plan answer for?")
                .values(Set.copyOf(move.markets())).errors(errors);
        for (var market : move.to().markets()) {
            boxes = boxes.choice(market.key(), market.name());
        }
        return boxes;
    }

    /** The chosen ones of the template, for the form that moves the plan. */
    public List<String> chosen() {
        return move.to().markets().stream().map(market -> market.key()).filter(move.markets()::contains).toList();
    }

    /** Where a text goes for which the template has no section. */
    public Select place(UnaskedText text) {
        var name = TemplateMoves.PLACING + text.key();
        var select = Select.named(name).label(Label.of("Where does “%s” go?".formatted(text.heading())))
                .value(placing.get(text.key())).errors(errors).classes("app-wide-select")
                .option("", "Nowhere: keep it beside the plan");
        for (var section : move.empty()) {
            select = select.option(section.key(), section.heading());
        }
        return select;
    }

    /** What the template says of the day, where the plan has another one. */
    public String due() {
        var due = move.to().due().orElse(null);
        return due == null || due.equals(plan.dueAt()) ? ""
                : "The template is to be sent by %s, London time. The plan keeps its own date, which you can change.".formatted(
                        Moment.words(due));
    }

    /** Whether there is something that can be moved. */
    public boolean ready() {
        return mayMove && plan.state().open() && move != null && !move.isNone();
    }
}

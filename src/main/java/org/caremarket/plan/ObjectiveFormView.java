package org.caremarket.plan;

import io.micronaut.core.annotation.Nullable;
import java.util.List;
import org.caremarket.plan.template.PlanSection;
import org.caremarket.platform.web.Difference;
import org.caremarket.platform.web.FormErrors;
import org.caremarket.platform.web.govuk.ErrorSummary;
import org.caremarket.platform.web.govuk.Label;
import org.caremarket.platform.web.govuk.Select;
import org.caremarket.platform.web.govuk.Textarea;

/**
 * The form of an objective.
 *
 * @param objective as it stands; null for a new one
 * @param sections where a new one can stand
 * @param stale whether somebody else changed it first
 */
public record ObjectiveFormView(
        String council, Plan plan, @Nullable Objective objective, List<PlanSection> sections, ObjectiveForm form,
        FormErrors errors, boolean stale) {

    public ErrorSummary summary() {
        return ErrorSummary.of(errors).linking("version", "text");
    }

    public Textarea text() {
        return Textarea.named("text").rows(3).value(form.text()).errors(errors)
                .label(Label.of("What is to be reached?").classes("govuk-label--s"))
                .hint("One sentence. How it is done stands in the delivery plan");
    }

    public Select section() {
        var select = Select.named("section").label(Label.of("In which section?").classes("govuk-label--s")).option("", "Choose");
        for (var each : sections) {
            select = select.option(each.key(), ObjectivesView.heading(each));
        }
        return select.value(form.section()).errors(errors);
    }

    /** On top of which text it is saved. */
    public String version() {
        return objective == null ? "" : stale ? "" + objective.version() : form.version();
    }

    public List<Difference> differences() {
        return Difference.beside(List.of(Difference.Part.of("Objective", objective.text())),
                List.of(Difference.Part.of("Objective", form.words())));
    }

    public String path() {
        var all = "/" + council + "/plans/" + plan.id() + "/objectives";
        return objective == null ? all : all + "/" + objective.id();
    }
}

package org.caremarket.provider.oversight.mark;

import io.micronaut.core.annotation.Nullable;
import java.util.List;
import java.util.Set;
import org.caremarket.platform.web.Difference;
import org.caremarket.platform.web.FormErrors;
import org.caremarket.platform.web.govuk.Checkboxes;
import org.caremarket.platform.web.govuk.Choice;
import org.caremarket.platform.web.govuk.ErrorSummary;
import org.caremarket.platform.web.govuk.Input;
import org.caremarket.provider.oversight.Fields;

/**
 * What the form of a criterion shows.
 *
 * @param criterion as it stands; null for a new one
 * @param behind whether somebody else changed it since it was read
 */
public record CriterionFormView(
        String council, Scheme scheme, @Nullable Criterion criterion, CriterionForm form, FormErrors errors, boolean behind) {

    private static final int PLACE_WIDTH = 2;

    public ErrorSummary summary() {
        return ErrorSummary.of(errors).linking("version", "words");
    }

    public String title() {
        return behind ? "Somebody else changed this criterion first" : criterion == null ? "Add a criterion" : "Change this criterion";
    }

    public String back() {
        return "/" + council + "/quality-mark/schemes/" + scheme.id();
    }

    public String path() {
        return back() + "/criteria" + (criterion == null ? "" : "/" + criterion.id());
    }

    public Input words() {
        return Fields.line("words", "What a holder has to meet", form.words(), errors);
    }

    public Input judged() {
        return Fields.line("judged", "How it is judged", form.judged(), errors);
    }

    public Input position() {
        return Fields.line("position", "Place", form.position(), errors).width(PLACE_WIDTH).inputmode("numeric");
    }

    public Checkboxes required() {
        return Checkboxes.named("required").choices(List.of(Choice.of(CriterionForm.YES, "Nobody gets the mark without it")))
                .values(form.required() == null ? Set.of() : Set.of(form.required())).errors(errors);
    }

    /** What is on record beside what was typed. */
    public List<Difference> differences() {
        return criterion == null ? List.of() : Difference.beside(CriterionText.of(criterion).parts(), form.text().parts());
    }
}

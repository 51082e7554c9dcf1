package org.caremarket.provider.oversight;

import io.micronaut.core.annotation.Nullable;
import java.util.List;
import java.util.Set;
import org.caremarket.platform.web.Difference;
import org.caremarket.platform.web.FormErrors;
import org.caremarket.platform.web.govuk.Checkboxes;
import org.caremarket.platform.web.govuk.Choice;
import org.caremarket.platform.web.govuk.ErrorSummary;
import org.caremarket.platform.web.govuk.Input;
import org.caremarket.platform.web.govuk.Legend;
import org.caremarket.platform.web.govuk.Textarea;

/**
 * What the form of a level shows: what was typed, and what is wrong with it.
 *
 * @param level as it stands; null for a new one
 */
public record LevelFormView(String council, @Nullable Level level, LevelForm form, FormErrors errors) {

    private static final int PLACE_WIDTH = 2;
    private static final int INTERVAL_WIDTH = 20;

    public ErrorSummary summary() {
        return ErrorSummary.of(errors).linking("version", "name");
    }

    public String title() {
        return level == null ? "Add a level" : "Change this level";
    }

    public String levels() {
        return "/" + council + "/monitoring/levels";
    }

    /** Where the form is sent to. */
    public String path() {
        return levels() + (level == null ? "" : "/" + level.id());
    }

    public Input name() {
        return Fields.line("name", "Name", form.name(), errors);
    }

    public Textarea meaning() {
        return Fields.lines("meaning", "What it means", form.meaning(), errors).rows(3);
    }

    public Input position() {
        return Fields.line("position", "Place", form.position(), errors).width(PLACE_WIDTH)
                .hint("1 is the least watched; higher numbers are watched more");
    }

    public Checkboxes escalated() {
        return Checkboxes.named("escalated")
                .legend(Legend.of("Escalation").classes("govuk-fieldset__legend--s"))
                .choices(List.of(Choice.of(LevelForm.YES, "Locations at this level are escalated")
                        .hint("Visits then count from the day on which a location came to the level, unless one was made since")))
                .values(form.escalated() == null ? Set.of() : Set.of(form.escalated()))
                .errors(errors);
    }

    public Input homes() {
        return interval("homes", VisitGroup.HOMES, form.homes());
    }

    public Input homeCare() {
        return interval("homeCare", VisitGroup.HOME_CARE, form.homeCare());
    }

    public Input others() {
        return interval("others", VisitGroup.OTHERS, form.others());
    }

    private Input interval(String name, VisitGroup group, @Nullable String value) {
        return Fields.line(name, group.title() + " are visited every", value, errors).width(INTERVAL_WIDTH)
                .hint("For example, 12 months or 4 to 6 weeks. Leave it empty when no rule says");
    }

    /** What is on record beside what was typed. */
    public List<Difference> differences() {
        return level == null ? List.of() : Difference.beside(level.text().parts(), form.text().parts());
    }
}

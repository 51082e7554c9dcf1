package org.caremarket.workshop.collation;

import io.micronaut.core.annotation.Nullable;
import java.util.ArrayList;
import java.util.List;
import org.caremarket.plan.Objective;
import org.caremarket.platform.access.Actor;
import org.caremarket.platform.web.Difference;
import org.caremarket.platform.web.FormErrors;
import org.caremarket.platform.web.Items;
import org.caremarket.platform.web.PageRequest;
import org.caremarket.platform.web.govuk.ErrorSummary;
import org.caremarket.platform.web.govuk.Input;
import org.caremarket.platform.web.govuk.Label;
import org.caremarket.platform.web.govuk.Pagination;
import org.caremarket.platform.web.govuk.Select;
import org.caremarket.platform.web.govuk.Textarea;

/**
 * What the page of one theme shows, and its forms.
 *
 * @param theme null for a new one
 * @param said one page of what was said about it
 * @param objectives those of plans that it asks for
 * @param toLink other objectives of plans
 * @param others themes that it can be merged into
 */
public record WorkshopThemeView(
        String council, @Nullable WorkshopTheme theme, Items<SaidAbout> said, PageRequest page, List<Objective> objectives,
        List<Objective> toLink, List<WorkshopTheme> others, WorkshopThemeForm form, FormErrors errors, Actor reader) {

    /** The forms alone. */
    static WorkshopThemeView form(
            String council, @Nullable WorkshopTheme theme, WorkshopThemeForm form, FormErrors errors, Actor reader) {
        return new WorkshopThemeView(council, theme, new Items<>(List.of(), 0), new PageRequest(0, PageRequest.USUAL), List.of(),
                List.of(), List.of(), form, errors, reader);
    }

    /** The answer first. */
    public String answer() {
        return said.total() == 0 ? "Nothing that was said is tagged with it."
                : "%s about it in the council's workshops.".formatted(
                        said.total() == 1 ? "1 answer is" : "%,d answers are".formatted(said.total()));
    }

    /** What was said, by workshop. */
    public List<List<SaidAbout>> byWorkshop() {
        var groups = new ArrayList<List<SaidAbout>>();
        said.items().forEach(each -> {
            if (groups.isEmpty() || groups.getLast().getFirst().workshopId() != each.workshopId()) {
                groups.add(new ArrayList<>());
            }
            groups.getLast().add(each);
        });
        return groups;
    }

    /** Whether the reader may read answers as they were given; others read of them what may be repeated, in reports. */
    public boolean mayRead() {
        return Collating.mayWrite(reader);
    }

    public boolean mayWrite() {
        return Collating.mayWrite(reader) && (theme == null || theme.withdrawnAt() == null);
    }

    public ErrorSummary summary() {
        return ErrorSummary.of(errors).linking("version", "name");
    }

    public Input name() {
        return Input.named("name").label(Label.of("What is it called?").classes("govuk-label--s")).value(form.name()).errors(errors);
    }

    public Textarea description() {
        return Textarea.named("description").rows(3).value(form.description()).errors(errors)
                .label(Label.of("What belongs to it? (optional)").classes("govuk-label--s"))
                .hint("So that two people tag alike. It is public once a workshop is published");
    }

    public Select into() {
        var select = Select.named("into").label(Label.of("Which theme is it to be part of?")).option("", "Choose a theme");
        for (var other : others) {
            select = select.option("" + other.id(), other.name());
        }
        return select.errors(errors);
    }

    /** The objectives that can still be linked. */
    public Select objective() {
        var select = Select.named("objective").label(Label.of("Which objective does it ask for?"))
                .option("", "Choose an objective").classes("app-wide-select");
        for (var each : toLink) {
            select = select.option("" + each.id(), each.text());
        }
        return select.errors(errors);
    }

    public List<Difference> differences() {
        return Difference.beside(WorkshopThemeForm.of(theme).parts(), form.parts());
    }

    public Pagination pagination() {
        return Pagination.of(page, said.total(), number -> path() + (number == 0 ? "" : "?page=" + number));
    }

    public boolean manyPages() {
        return page.pages(said.total()) > 1;
    }

    public String all() {
        return "/" + council + "/workshops/themes";
    }

    public String path() {
        return theme == null ? all() : all() + "/" + theme.id();
    }
}

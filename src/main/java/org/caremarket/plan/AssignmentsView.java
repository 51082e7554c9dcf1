package org.caremarket.plan;

import io.micronaut.core.annotation.Nullable;
import java.util.List;
import java.util.Map;
import org.caremarket.platform.access.Actor;
import org.caremarket.platform.access.Person;
import org.caremarket.platform.web.FormErrors;
import org.caremarket.platform.web.govuk.ErrorSummary;
import org.caremarket.platform.web.govuk.Label;
import org.caremarket.platform.web.govuk.Select;

/**
 * Who is to write which section, and the form for each.
 *
 * @param sections those that can be written
 * @param assignees by the keys of the sections
 * @param writers who can be asked
 * @param refused the key of the section whose form was refused; empty for none
 * @param errors what is wrong with it
 */
public record AssignmentsView(
        String council, Plan plan, List<Section> sections, Map<String, Assignee> assignees, List<Person> writers,
        Actor reader, String refused, FormErrors errors) {

    /** The answer first: {@code 3 of 4 sections are assigned.} */
    public String answer() {
        long assigned = sections.stream().filter(section -> assignees.containsKey(section.key())).count();
        return assigned == 0
                ? "No section is assigned to anybody yet."
                : "%d of %s %s assigned.".formatted(assigned, sections.size() == 1 ? "1 section" : sections.size() + " sections",
                        assigned == 1 ? "is" : "are");
    }

    /** Who is to write a section; null for nobody in particular. */
    public @Nullable Assignee assignee(Section section) {
        return assignees.get(section.key());
    }

    public String words(Section section) {
        return assignee(section) == null ? "Nobody in particular" : assignee(section).words();
    }

    /** What the form saw: the id of who is assigned, 0 for nobody. */
    public String seen(Section section) {
        return assignee(section) == null ? "0" : "" + assignee(section).personId();
    }

    /** The field of a section; somebody who left can stay, and cannot be chosen anew. */
    public Select field(Section section) {
        var assignee = assignee(section);
        var select = Select.named("person").id(id(section)).option("", "Nobody in particular")
                .label(Label.of("Who writes it?").classes("govuk-visually-hidden"));
        if (assignee != null && !assignee.here()) {
            select = select.option("" + assignee.personId(), assignee.words());
        }
        for (var writer : writers) {
            select = select.option("" + writer.id(), writer.id() == reader.personId() ? writer.name() + " (you)" : writer.name());
        }
        select = select.value(assignee == null ? "" : "" + assignee.personId());
        return section.key().equals(refused) ? select.errors(errors) : select;
    }

    public ErrorSummary summary() {
        return sections.stream().filter(section -> section.key().equals(refused)).findFirst()
                .map(section -> ErrorSummary.of(errors).linking("person", id(section)))
                .orElseGet(() -> ErrorSummary.of(errors));
    }

    public boolean mayAssign() {
        return PlanPages.mayWrite(reader) && plan.state().beforeSubmission();
    }

    public String path() {
        return "/" + council + "/plans/" + plan.id();
    }

    private static String id(Section section) {
        return "person-" + section.key();
    }
}

package org.caremarket.provider.oversight;

import io.micronaut.core.annotation.Nullable;
import java.util.List;
import org.caremarket.platform.web.Difference;
import org.caremarket.platform.web.FormErrors;
import org.caremarket.platform.web.govuk.ErrorSummary;
import org.caremarket.platform.web.govuk.Input;
import org.caremarket.platform.web.govuk.Select;
import org.caremarket.platform.web.govuk.Textarea;
import org.caremarket.provider.Location;

/**
 * What the form of a visit shows: what was typed, and what is wrong with it.
 *
 * @param visit as it stands; null for a new one
 */
public record VisitFormView(String council, Location location, @Nullable Visit visit, VisitForm form, FormErrors errors) {

    public ErrorSummary summary() {
        return ErrorSummary.of(errors).linking("version", "visitedOn");
    }

    public String title() {
        return visit == null ? "Record a visit" : "Change this visit";
    }

    /** Where the form is sent to. */
    public String path() {
        return "/%s/locations/%d/visits%s".formatted(council, location.id(), visit == null ? "" : "/" + visit.id());
    }

    public String back() {
        return "/%s/locations/%d/monitoring".formatted(council, location.id());
    }

    public Input visitedOn() {
        return Fields.day("visitedOn", "Day of the visit", form.visitedOn(), errors);
    }

    public Select kind() {
        var select = Fields.choice("kind", "Kind", form.kind(), errors);
        for (var each : VisitKind.values()) {
            select = select.option(each.slug(), each.title());
        }
        return select;
    }

    public Input visitor() {
        return Fields.line("visitor", "Visited by", form.visitor(), errors)
                .hint("The post, not a person's name: for example, quality monitoring officer");
    }

    public Textarea seen() {
        return Fields.lines("summary", "What was seen and said", form.summary(), errors);
    }

    public Select outcome() {
        var select = Fields.choice("outcome", "Outcome", form.outcome(), errors);
        for (var each : VisitOutcome.values()) {
            select = select.option(each.slug(), each.title());
        }
        return select;
    }

    public Textarea followUp() {
        return Fields.lines("followUp", "Follow-up (optional)", form.followUp(), errors).rows(2);
    }

    public Input followUpBy() {
        return Fields.day("followUpBy", "Follow-up by (optional)", form.followUpBy(), errors);
    }

    /** What is on record beside what was typed. */
    public List<Difference> differences() {
        return visit == null ? List.of() : Difference.beside(visit.text().parts(), form.text().parts());
    }
}

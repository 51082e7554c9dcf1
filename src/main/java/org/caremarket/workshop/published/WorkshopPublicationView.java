package org.caremarket.workshop.published;

import java.util.List;
import org.caremarket.plan.Moment;
import org.caremarket.platform.access.Actor;
import org.caremarket.platform.access.Role;
import org.caremarket.platform.web.FormErrors;
import org.caremarket.platform.web.govuk.Checkboxes;
import org.caremarket.platform.web.govuk.Choice;
import org.caremarket.platform.web.govuk.ErrorSummary;
import org.caremarket.platform.web.govuk.Label;
import org.caremarket.platform.web.govuk.Legend;
import org.caremarket.platform.web.govuk.Textarea;
import org.caremarket.workshop.Workshop;
import org.caremarket.workshop.WorkshopMove;
import org.caremarket.workshop.WorkshopState;

/**
 * What the page shows on which somebody reads what will be published, publishes it, or withdraws it.
 *
 * @param read what would be published now
 * @param editions what was published, newest first
 */
public record WorkshopPublicationView(
        String council, Workshop workshop, WorkshopState state, SaidView read, List<WorkshopEdition> editions,
        WorkshopPublicationForm form, FormErrors errors, Actor reader) {

    /** The answer first. */
    public String answer() {
        return switch (state) {
            case PLANNED, OPEN -> "This is how it would read now. It can be published once the workshop is closed.";
            case CLOSED -> waiting() == 0 ? "Every answer in words has a decision: it can be published."
                    : "%s in words ha%s no decision yet.".formatted(answers(), waiting() == 1 ? "s" : "ve");
            case PUBLISHED -> "It was published on %s. Below is how it would read now; what was published stays as it is."
                    .formatted(Moment.day(workshop.publishedAt()));
        };
    }

    private int waiting() {
        return read.said().waiting();
    }

    private String answers() {
        return waiting() == 1 ? "1 answer" : "%,d answers".formatted(waiting());
    }

    /** An approver publishes, as plans are published. */
    public boolean mayPublish() {
        return reader.role() == Role.APPROVER && WorkshopMove.PUBLISH.from().contains(state);
    }

    public boolean mayWithdraw() {
        return reader.role() == Role.APPROVER && WorkshopMove.WITHDRAW.from().contains(state);
    }

    public boolean asks() {
        return waiting() > 0 && (reader.role() == Role.OFFICER || reader.role() == Role.APPROVER);
    }

    public Checkboxes allTheSame() {
        return Checkboxes.named("allTheSame").legend(Legend.of("Publish all the same?").classes("govuk-fieldset__legend--s"))
                .choice(Choice.of("true", "Yes, although %s in words ha%s no decision".formatted(answers(), waiting() == 1 ? "s" : "ve"))
                        .checked(form.anyway())).classes("govuk-checkboxes--small").errors(errors);
    }

    public Textarea reason() {
        return Textarea.named("reason").rows(3).value(form.reason()).errors(errors)
                .label(Label.of("Why is it withdrawn?").classes("govuk-label--s")).hint("Everybody can read it");
    }

    public ErrorSummary summary() {
        return ErrorSummary.of(errors).linking("version", mayWithdraw() ? "reason" : "allTheSame");
    }

    public String fate(WorkshopEdition edition) {
        return "published %s by %s%s".formatted(Moment.day(edition.publishedAt()), edition.publishedBy(), edition.withdrawn()
                ? ", withdrawn " + Moment.day(edition.withdrawnAt()) + ": " + edition.withdrawalReason() : "");
    }

    public String path() {
        return "/" + council + "/workshops/" + workshop.id();
    }

    public String publicHref(WorkshopEdition edition) {
        return "/%s/published/workshops/%d/editions/%d".formatted(council, workshop.id(), edition.number());
    }
}

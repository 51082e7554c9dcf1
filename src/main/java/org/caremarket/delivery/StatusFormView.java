package org.caremarket.delivery;

import java.util.List;
import org.caremarket.platform.web.FormErrors;
import org.caremarket.platform.web.govuk.CharacterCount;
import org.caremarket.platform.web.govuk.Choice;
import org.caremarket.platform.web.govuk.DateInput;
import org.caremarket.platform.web.govuk.ErrorSummary;
import org.caremarket.platform.web.govuk.Label;
import org.caremarket.platform.web.govuk.Legend;
import org.caremarket.platform.web.govuk.Radios;

/** What the form to report a status shows: the action, what was typed, and what is wrong with it. */
public record StatusFormView(String council, Action action, StatusForm form, FormErrors errors) {

    private static final List<Status> OFFERED =
            List.of(Status.GREEN, Status.AMBER, Status.RED, Status.NOT_STARTED, Status.COMPLETE, Status.STOPPED);

    public String actionHref() {
        return "/" + council + "/actions/" + action.id();
    }

    public Radios status() {
        return Radios.named("status")
                .legend(Legend.of("Where does the action stand?").classes("govuk-fieldset__legend--s"))
                .choices(OFFERED.stream().map(StatusFormView::choice).toList())
                .value(form.status())
                .errors(errors);
    }

    public ErrorSummary summary() {
        return ErrorSummary.of(errors).linking("asOf", "asOf-day").linking("version", "status");
    }

    public CharacterCount narrative() {
        return CharacterCount.named("narrative")
                .characters(StatusForm.LONGEST)
                .label(Label.of("What has happened?").classes("govuk-label--s"))
                .hint("Red and amber need a reason")
                .value(form.narrative())
                .errors(errors);
    }

    public CharacterCount correctiveAction() {
        return CharacterCount.named("correctiveAction")
                .characters(StatusForm.LONGEST)
                .label(Label.of("What is being done to put it right?").classes("govuk-label--s"))
                .hint("Red and amber need a corrective action: what, by whom, by when")
                .value(form.correctiveAction())
                .errors(errors);
    }

    public DateInput asOf() {
        return DateInput.named("asOf")
                .legend(Legend.of("What date is this status as of?").classes("govuk-fieldset__legend--s"))
                .hint("For example, 27 3 2026")
                .values(form.asOfDay(), form.asOfMonth(), form.asOfYear())
                .errors(errors);
    }

    private static Choice choice(Status status) {
        var choice = Choice.of(status.slug(), status.title());
        return switch (status) {
            case GREEN -> choice.hint("In progress and on track");
            case AMBER -> choice.hint("In progress and at risk");
            case RED -> choice.hint("In progress and off track");
            case NOT_STARTED, COMPLETE, STOPPED, UNCLEAR -> choice;
        };
    }
}

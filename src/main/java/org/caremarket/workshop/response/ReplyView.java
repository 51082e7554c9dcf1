package org.caremarket.workshop.response;

import io.micronaut.core.annotation.Nullable;
import org.caremarket.platform.web.FormErrors;
import org.caremarket.platform.web.govuk.Choice;
import org.caremarket.platform.web.govuk.Label;
import org.caremarket.platform.web.govuk.Radios;
import org.caremarket.platform.web.govuk.Textarea;
import org.caremarket.workshop.WorkshopSession;
import org.caremarket.workshop.invitation.Reply;

/**
 * The page on which providers say whether they come.
 *
 * @param other what was said on another device since; null when nothing was
 */
public record ReplyView(AnswerStartView start, ReplyForm form, FormErrors errors, @Nullable Reply other) {

    public Radios session() {
        var radios = Radios.named("session").legend("Are you coming?").value(form.session()).errors(errors);
        for (var session : start.sessions()) {
            radios = radios.choice(Choice.of("" + session.id(), "Yes: " + start.when(session)).hint(hint(session))
                    .disabled(!start.open(session)));
        }
        return radios.choice(Choice.of(ReplyForm.NO, "No, we are not coming"));
    }

    public Textarea needs() {
        return Textarea.named("needs").label(Label.of("What do you need to take part? (optional)"))
                .hint("For example step-free access, a hearing loop, or papers in large print. Only the council's workshop team sees this.")
                .value(form.needs()).rows(3).errors(errors);
    }

    /** What was said on the other device, in words. */
    public String otherWords() {
        if (other == null) {
            return "";
        }
        var coming = other.coming() == null ? "Nothing" : !other.coming() ? "Not coming" : start.sessions().stream()
                .filter(session -> Long.valueOf(session.id()).equals(other.sessionId())).findFirst()
                .map(session -> "Coming: " + start.when(session)).orElse("Coming");
        return other.accessNeeds().isEmpty() ? coming : coming + "\nNeeds: " + other.accessNeeds();
    }

    private String hint(WorkshopSession session) {
        var where = session.venue().isEmpty() ? "Online" : session.onlineLink().isEmpty() ? session.venue()
                : session.venue() + ", or online";
        var places = start.places(session);
        return places.isEmpty() ? where : where + ". " + places;
    }
}

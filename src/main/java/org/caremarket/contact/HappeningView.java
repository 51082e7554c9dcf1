package org.caremarket.contact;

import org.caremarket.platform.web.FormErrors;
import org.caremarket.platform.web.govuk.ErrorSummary;
import org.caremarket.platform.web.govuk.Input;
import org.caremarket.platform.web.govuk.Label;

/** The page on which something that happened to a contact is recorded. */
public record HappeningView(String council, Contact contact, Happening happening, HappeningForm form, FormErrors errors) {

    public ErrorSummary summary() {
        return ErrorSummary.of(errors).linking("version", happening == Happening.CONSENT ? "on" : "how");
    }

    public String path() {
        return "/" + council + "/contacts/" + contact.id();
    }

    public boolean asksDay() {
        return happening == Happening.CONSENT;
    }

    public boolean asksHow() {
        return happening != Happening.ERASURE;
    }

    public Input on() {
        return Input.named("on").label(Label.of("On which day?").classes("govuk-label--s"))
                .hint("For example, 27 March 2026").value(form.on()).width(20).errors(errors);
    }

    public Input how() {
        return Input.named("how").label(Label.of(happening.question()).classes("govuk-label--s"))
                .hint(happening.hint()).value(form.how()).errors(errors);
    }
}

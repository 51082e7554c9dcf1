package org.caremarket.contact;

import io.micronaut.core.annotation.Nullable;
import java.util.List;
import org.caremarket.market.Segment;
import org.caremarket.platform.web.Difference;
import org.caremarket.platform.web.FormErrors;
import org.caremarket.platform.web.govuk.Checkboxes;
import org.caremarket.platform.web.govuk.Choice;
import org.caremarket.platform.web.govuk.ErrorSummary;
import org.caremarket.platform.web.govuk.Input;
import org.caremarket.platform.web.govuk.Label;
import org.caremarket.platform.web.govuk.Legend;
import org.caremarket.platform.web.govuk.Select;

/**
 * What the form of a contact shows: what was typed, and what is wrong with it.
 *
 * @param contact as it stands; null for a new one
 * @param taken the contact that has this address already; null when none has
 */
public record ContactFormView(
        String council, @Nullable Contact contact, List<Segment> segments, ContactForm form, FormErrors errors,
        @Nullable Contact taken) {

    public ErrorSummary summary() {
        return ErrorSummary.of(errors).linking("version", "name");
    }

    /** Where the form is sent to, and where it leads on without sending it. */
    public String path() {
        return "/" + council + "/contacts" + (contact == null ? "" : "/" + contact.id());
    }

    public String takenHref() {
        return taken == null ? path() : "/" + council + "/contacts/" + taken.id();
    }

    public Input name() {
        return field("name", "Name", form.name());
    }

    public Input organisation() {
        return field("organisation", "Organisation", form.organisation())
                .hint("Contacts of one organisation count as one, with or without Ltd in its name");
    }

    public Input email() {
        return field("email", "Email address", form.email()).type("email");
    }

    public Input telephone() {
        return field("telephone", "Telephone (optional)", form.telephone()).type("tel").width(20);
    }

    public Checkboxes segmentChoices() {
        return Checkboxes.named("segments")
                .legend(Legend.of("In which segments does the organisation work? (optional)").classes("govuk-fieldset__legend--s"))
                .classes("govuk-checkboxes--small")
                .choices(segments.stream().map(segment -> Choice.of(segment.slug(), segment.title())).toList())
                .values(form.chosen())
                .errors(errors);
    }

    public Select size() {
        var select = Select.named("size").label(label("How many people does the organisation employ? (optional)"))
                .option("", "Not stated");
        for (var each : OrganisationSize.values()) {
            select = select.option(each.slug(), each.words());
        }
        return select.value(form.size()).errors(errors);
    }

    public Input consentedOn() {
        return field("consentedOn", "When did the person agree to be mailed? (optional)", form.consentedOn()).width(20)
                .hint("For example, 27 March 2026. Without a consent nothing is sent");
    }

    public Input consentHow() {
        return field("consentHow", "How was consent given?", form.consentHow())
                .hint("For example, by email, on a form or at a workshop");
    }

    /** What is on record beside what was typed. */
    public List<Difference> differences() {
        return Difference.beside(contact.text().parts(segments), form.text().parts(segments));
    }

    private Input field(String name, String label, @Nullable String value) {
        return Input.named(name).label(label(label)).value(value).errors(errors);
    }

    private static Label label(String text) {
        return Label.of(text).classes("govuk-label--s");
    }
}

package org.caremarket.workshop;

import io.micronaut.core.annotation.Nullable;
import java.util.List;
import org.caremarket.platform.web.Difference;
import org.caremarket.platform.web.FormErrors;
import org.caremarket.platform.web.govuk.ErrorSummary;
import org.caremarket.platform.web.govuk.Input;
import org.caremarket.platform.web.govuk.Label;
import org.caremarket.platform.web.govuk.Textarea;

/**
 * What the form for a session shows.
 *
 * @param session as it stands; null for a new one
 * @param stale whether somebody else changed it first; then what was typed is sound
 */
public record SessionFormView(
        String council, Workshop workshop, @Nullable WorkshopSession session, SessionForm form, FormErrors errors,
        boolean stale) {

    public ErrorSummary summary() {
        return ErrorSummary.of(errors).linking("version", "day");
    }

    public String back() {
        return "/" + council + "/workshops/" + workshop.id() + "/sessions";
    }

    public String sendTo() {
        return session == null ? back() : back() + "/" + session.id();
    }

    public Input day() {
        return field("day", "Day", form.day()).hint("For example, 20 July 2026").width(20);
    }

    public Input from() {
        return field("from", "Begins at", form.from()).hint("London time, for example 10:00").width(5);
    }

    public Input until() {
        return field("until", "Ends at", form.until()).hint("For example, 12:00").width(5);
    }

    public Textarea venue() {
        return Textarea.named("venue").label(Label.of("Venue").classes("govuk-label--s"))
                .hint("The room and its address; empty when people meet online only").rows(2).value(form.venue()).errors(errors);
    }

    public Input onlineLink() {
        return field("onlineLink", "Online link", form.onlineLink())
                .hint("The address of the meeting; those who are invited see it").type("url");
    }

    public Input capacity() {
        return field("capacity", "Places (optional)", form.capacity()).hint("How many can come; empty when nobody counts")
                .inputmode("numeric").width(4);
    }

    public List<Difference> differences() {
        return Difference.beside(SessionText.of(session).parts(), form.text().parts());
    }

    private Input field(String name, String label, @Nullable String value) {
        return Input.named(name).label(Label.of(label).classes("govuk-label--s")).value(value).errors(errors);
    }
}

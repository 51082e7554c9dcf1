package org.caremarket.workshop.invitation;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.caremarket.contact.Contact;
import org.caremarket.contact.Organisations;
import org.caremarket.platform.web.Difference;
import org.caremarket.platform.web.Difference.Part;
import org.caremarket.platform.web.FormErrors;
import org.caremarket.platform.web.govuk.Checkboxes;
import org.caremarket.platform.web.govuk.Choice;
import org.caremarket.platform.web.govuk.Label;
import org.caremarket.platform.web.govuk.Legend;
import org.caremarket.platform.web.govuk.Textarea;
import org.caremarket.workshop.LondonTime;
import org.caremarket.workshop.Workshop;
import org.caremarket.workshop.WorkshopSession;

/**
 * What the page shows on which it is entered who came to a session.
 *
 * @param people who can be ticked
 * @param everybody whether they are all who were invited
 * @param typed contacts that were ticked or pasted in the form, for the comparison of a conflict
 */
public record AttendanceView(
        String council, Workshop workshop, WorkshopSession session, Register register, List<Contact> people, boolean everybody,
        List<Contact> typed, AttendanceForm form, FormErrors errors) {

    public String answer() {
        if (!register.entered()) {
            return people.isEmpty() ? "Nobody has said that they come, and it is not entered yet who came."
                    : "It is not entered yet who came: %,d %s shown to be ticked.".formatted(people.size(), people.size() == 1 ? "contact is" : "contacts are");
        }
        long organisations = register.attendees().stream().map(each -> Organisations.key(each.organisation()))
                .distinct().count();
        return "%,d came, of %,d organisations; entered by %s on %s.".formatted(register.attendees().size(), organisations,
                register.enteredBy(), LondonTime.words(register.enteredAt()));
    }

    public String when() {
        return Wording.words(session);
    }

    public String path() {
        return "/" + council + "/workshops/" + workshop.id() + "/attendance/" + session.id();
    }

    public String back() {
        return "/" + council + "/workshops/" + workshop.id() + "/invitations";
    }

    public Checkboxes boxes() {
        var boxes = Checkboxes.named("contact").legend(Legend.of("Who came?").classes("govuk-fieldset__legend--s"))
                .values(form.contact() == null ? Set.of() : Set.copyOf(form.contact()));
        for (var contact : people) {
            boxes = boxes.choice(Choice.of("" + contact.id(), contact.organisation()).hint(contact.name()));
        }
        return boxes;
    }

    public Textarea addresses() {
        return Textarea.named("addresses").label(Label.of("Contacts who are not on the list").classes("govuk-label--s"))
                .hint("Their email addresses, with anything between them").value(form.addresses()).rows(3).errors(errors);
    }

    public Textarea organisations() {
        return Textarea.named("organisations").label(Label.of("Others who came").classes("govuk-label--s"))
                .hint("Organisations that are no contacts, one a line").value(form.organisations()).rows(4).errors(errors);
    }

    /** What somebody else entered beside what was typed here. */
    public List<Difference> differences() {
        var there = register.attendees().stream().filter(each -> each.contactId() != null).map(Attendee::organisation);
        return Difference.beside(
                List.of(Part.of("Contacts", lines(there)), Part.of("Others", lines(register.attendees().stream()
                        .filter(each -> each.contactId() == null).map(Attendee::organisation)))),
                List.of(Part.of("Contacts", lines(typed.stream().map(Contact::organisation))), Part.of("Others", lines(form.names().stream()))));
    }

    private static String lines(Stream<String> names) {
        return names.sorted(String.CASE_INSENSITIVE_ORDER).collect(Collectors.joining("\n"));
    }
}

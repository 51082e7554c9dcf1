package org.caremarket.contact;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import java.util.Set;

/**
 * A contact as a file has it.
 *
 * @param there the contact with this address; empty for a new one
 * @param lists the names of lists that it goes on
 * @param optedOut the day on which the person opted out; empty for who did not
 * @param cameBack why mail to the address comes back; empty while it does not
 */
public record ImportedContact(
        Optional<Contact> there, String name, String organisation, String email, Optional<String> telephone,
        Set<String> segments, Optional<OrganisationSize> size, Optional<LocalDate> consentedOn, String consentHow,
        Set<String> lists, Optional<LocalDate> optedOut, String optedOutHow, String cameBack, Optional<String> madeUp) {

    /** Never the person: what is logged by accident must not tell who they are. */
    @Override
    public String toString() {
        return "Contact of a file";
    }

    /** What is to be written; of what is recorded already the time of day stays. */
    NewContact contact(Set<Long> listIds, Instant now) {
        var text = new ContactText(name, organisation, email, telephone, segments, size, consentedOn, consentHow);
        var out = optedOut.map(day -> there.flatMap(Contact::optedOut).filter(at -> day(at).equals(day))
                .orElseGet(() -> day.atTime(LocalTime.NOON).atZone(ContactEdits.HERE).toInstant()));
        var bad = Optional.of(cameBack).filter(reason -> !reason.isEmpty())
                .map(reason -> there.flatMap(Contact::badSince).orElse(now));
        return new NewContact(there.map(Contact::id), text, listIds, out, optedOutHow, bad, cameBack, madeUp);
    }

    private static LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, ContactEdits.HERE);
    }
}

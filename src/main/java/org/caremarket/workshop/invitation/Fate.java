package org.caremarket.workshop.invitation;

import java.util.Optional;
import org.caremarket.contact.Contact;

/** What becomes of a contact in a round of letters: written to, or why not. */
public enum Fate {
    WRITTEN("Written to"),
    ERASED("The person's data were erased"),
    OPTED_OUT("Opted out of mail"),
    NO_CONSENT("No consent to be mailed is stated"),
    CAME_BACK("Mail to the address comes back"),
    INVITED_ALREADY("Invited already"),
    REVOKED("The invitation was revoked"),
    NOT_COMING("Said they are not coming"),
    ANSWERED("Answered already"),
    WRITTEN_TODAY("Written to within the last 24 hours"),
    TOO_LATE("The workshop had moved on before it was their turn");

    private final String title;

    Fate(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }

    /** Why no mail may be sent to this contact, whatever it is about; empty when it may. */
    static Optional<Fate> unmailable(Contact contact) {
        return contact.mailable() ? Optional.empty()
                : contact.erased().isPresent() ? Optional.of(ERASED)
                : contact.optedOut().isPresent() ? Optional.of(OPTED_OUT)
                : contact.badSince().isPresent() ? Optional.of(CAME_BACK) : Optional.of(NO_CONSENT);
    }
}

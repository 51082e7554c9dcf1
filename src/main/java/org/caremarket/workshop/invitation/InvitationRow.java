package org.caremarket.workshop.invitation;

import io.micronaut.core.annotation.Nullable;
import org.caremarket.contact.Contact;
import org.caremarket.platform.mail.LastLetter;

/**
 * An invitation in a list.
 *
 * @param letter the newest letter of it; null when none was written
 * @param answered whether they answered, by its link or another way
 * @param session the session to which they come, in words; empty when they chose none
 */
public record InvitationRow(
        Invitation invitation, Contact contact, @Nullable LastLetter letter, boolean answered, String session) {

    /** What they say about coming. */
    public String coming() {
        return invitation.coming() == null ? "Not stated"
                : !invitation.coming() ? "No" : session.isEmpty() ? "Yes, no session chosen" : "Yes: " + session;
    }

    public String opened() {
        return invitation.openedAt() == null ? "No" : "Yes";
    }
}

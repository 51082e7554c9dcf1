package org.caremarket.workshop.invitation;

import java.time.Instant;
import java.util.List;
import org.caremarket.platform.mail.Message;
import org.caremarket.platform.web.FormErrors;
import org.caremarket.workshop.LondonTime;
import org.caremarket.workshop.Workshop;

/**
 * What the page of one invitation shows.
 *
 * @param letters all of it, newest first; none for readers who do not see who is invited
 * @param mayWrite whether the reader changes it, and sees who it is
 */
public record InvitationView(
        String council, Workshop workshop, InvitationRow row, List<Message> letters, FormErrors errors, boolean mayWrite) {

    public String title() {
        return mayWrite && !row.contact().name().isEmpty() ? row.contact().name() : row.contact().organisation();
    }

    public String answer() {
        var invitation = row.invitation();
        return invitation.revoked() ? "The invitation was revoked on %s: its links work no more.".formatted(LondonTime.words(invitation.revokedAt()))
                : row.answered() ? "Has answered."
                : invitation.openedAt() != null ? "Has opened the link and not sent answers." : "Has not opened the link.";
    }

    /** A moment in words; empty for none, which is shown as not stated. */
    public String moment(Instant at) {
        return at == null ? "" : LondonTime.words(at);
    }

    public String attended() {
        return row.invitation().attended() == null ? "" : row.invitation().attended() ? "Yes" : "No";
    }

    public String path() {
        return "/" + council + "/workshops/" + workshop.id() + "/invitations/" + row.invitation().id();
    }
}

package org.caremarket.workshop.invitation;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;

/**
 * An invitation as the API gives it; who the person is and what they need only for those who invite people.
 *
 * @param letter how the newest letter stands; null when none was written
 */
@Serdeable
record InvitationJson(
        long id, long contact, String organisation, @Nullable String name, @Nullable String email, String invitedBy,
        Instant invitedAt, @Nullable Instant remindedAt, @Nullable String letter, @Nullable Instant openedAt,
        @Nullable Boolean coming, @Nullable Long session, @Nullable String accessNeeds, boolean answered,
        @Nullable Boolean attended, @Nullable Instant revokedAt, int version) {

    static InvitationJson of(InvitationRow row, boolean persons) {
        var invitation = row.invitation();
        return new InvitationJson(invitation.id(), invitation.contactId(), row.contact().organisation(),
                persons ? row.contact().name() : null, persons ? row.contact().email() : null, invitation.invitedBy(),
                invitation.invitedAt(), invitation.remindedAt(), row.letter() == null ? null : row.letter().state().slug(),
                invitation.openedAt(), invitation.coming(), invitation.sessionId(), persons ? invitation.accessNeeds() : null,
                row.answered(), invitation.attended(), invitation.revokedAt(), invitation.version());
    }
}

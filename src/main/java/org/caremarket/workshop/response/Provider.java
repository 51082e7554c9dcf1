package org.caremarket.workshop.response;

import org.caremarket.contact.Contact;
import org.caremarket.workshop.Workshop;
import org.caremarket.workshop.WorkshopState;
import org.caremarket.workshop.invitation.Invitation;

/**
 * Who answers behind a link.
 *
 * @param token the secret of the address; goes into the links of the provider's own pages and nowhere else
 * @param state where the workshop stood when the link was opened
 */
public record Provider(String token, Invitation invitation, Workshop workshop, Contact contact, WorkshopState state) {

    /** Whether answers can be given, sent and changed. */
    public boolean mayAnswer() {
        return state == WorkshopState.OPEN;
    }

    /** Whether it can be said who comes: sessions may well be before or after the time for answers. */
    public boolean mayReply() {
        return state == WorkshopState.OPEN || state == WorkshopState.PLANNED;
    }

    /** Never the token: what is logged by accident must open nothing. */
    @Override
    public String toString() {
        return "Provider of invitation " + invitation.id();
    }
}

package org.caremarket.workshop.invitation;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;

/** Whom workshops asked. */
@Singleton
public class Invitations {

    public static final String RECORD = "workshop invitation";

    private final InvitationRepository invitations;

    Invitations(InvitationRepository invitations) {
        this.invitations = invitations;
    }

    /** Everybody who was asked, in the order in which they were. */
    public List<Invitation> of(long workshop) {
        return invitations.of(workshop);
    }

    public Optional<Invitation> find(long workshop, long id) {
        return invitations.find(workshop, id);
    }

    /** To which workshops this contact was asked. */
    public List<Invitation> ofContact(long contact) {
        return invitations.ofContact(contact);
    }
}

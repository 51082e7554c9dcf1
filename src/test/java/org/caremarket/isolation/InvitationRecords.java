package org.caremarket.isolation;

import jakarta.inject.Singleton;
import org.caremarket.workshop.Workshop;
import org.caremarket.workshop.WorkshopFixture;
import org.caremarket.workshop.invitation.InvitationFixture;
import org.caremarket.workshop.invitation.Invitations;

/** Invitations, their letters and a session, whose numbers no record of the neighbour's has. */
@Singleton
final class InvitationRecords {

    private final WorkshopFixture workshops;
    private final InvitationFixture fixture;
    private final Invitations invitations;

    InvitationRecords(WorkshopFixture workshops, InvitationFixture fixture, Invitations invitations) {
        this.workshops = workshops;
        this.fixture = fixture;
        this.invitations = invitations;
    }

    InvitationCases.Ids make() {
        var contacts = fixture.contacts(3, "strangers");
        Workshop workshop = null;
        for (int i = 0; i < 30; i++) {
            workshop = workshops.open();
            fixture.session(workshop, 3);
            invitations.load(workshop, contacts, "Test");
        }
        return new InvitationCases.Ids(workshop.id(), invitations.of(workshop.id()).getLast().id(),
                fixture.id("SELECT max(id) FROM workshop_round"), fixture.session(workshop, 4));
    }
}

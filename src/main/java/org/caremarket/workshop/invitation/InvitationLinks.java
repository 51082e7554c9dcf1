package org.caremarket.workshop.invitation;

import io.micronaut.core.annotation.Order;
import jakarta.inject.Singleton;
import java.util.List;
import org.caremarket.platform.access.Actor;
import org.caremarket.workshop.Workshop;
import org.caremarket.workshop.WorkshopLink;
import org.caremarket.workshop.WorkshopLinks;

/** Leads from a workshop to whom it invited. */
@Singleton
@Order(10)
class InvitationLinks implements WorkshopLinks {

    private final Invitations invitations;

    InvitationLinks(Invitations invitations) {
        this.invitations = invitations;
    }

    @Override
    public List<WorkshopLink> of(Workshop workshop, Actor reader) {
        var counts = invitations.counts(workshop.id());
        return List.of(new WorkshopLink("Invitations", counts.invited() + counts.revoked() == 0 ? "nobody invited yet"
                : "%,d invited, %,d answered".formatted(counts.invited(), counts.answered()),
                "/workshops/%d/invitations".formatted(workshop.id())));
    }
}

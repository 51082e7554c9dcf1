package org.caremarket.workshop.published;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.caremarket.contact.Contact;
import org.caremarket.contact.Contacts;
import org.caremarket.platform.mail.About;
import org.caremarket.platform.mail.Letter;
import org.caremarket.platform.mail.Outbox;
import org.caremarket.platform.tenancy.CouncilScope;
import org.caremarket.platform.tenancy.Scope;
import org.caremarket.platform.web.PublicAddress;
import org.caremarket.workshop.Workshop;
import org.caremarket.workshop.collation.Collation;
import org.caremarket.workshop.invitation.Invitation;
import org.caremarket.workshop.invitation.Invitations;
import org.caremarket.workshop.response.Response;

/**
 * Writes to every contact who said something or was seen in the room and may get mail, once for each edition. A letter to
 * somebody who was invited is about their invitation, so that it is cancelled with it.
 */
@Singleton
class AnnouncingByMail implements Announcing {

    private static final String CONTACT = "contact";

    private final Invitations invitations;
    private final Contacts contacts;
    private final Outbox outbox;
    private final PublicAddress address;

    AnnouncingByMail(Invitations invitations, Contacts contacts, Outbox outbox, PublicAddress address) {
        this.invitations = invitations;
        this.contacts = contacts;
        this.outbox = outbox;
        this.address = address;
    }

    @Override
    public void published(Workshop workshop, WorkshopEdition edition, Collation collation) {
        var invited = invitations.of(workshop.id());
        var byContact = invited.stream().collect(Collectors.toMap(Invitation::contactId, Invitation::id));
        var tookPart = collation.responses().stream().map(Response::contactId).filter(Objects::nonNull)
                .collect(Collectors.toSet());
        invited.stream().filter(each -> Boolean.TRUE.equals(each.attended())).map(Invitation::contactId).forEach(tookPart::add);
        outbox.putAll(contacts.these(tookPart).stream().filter(Contact::mailable)
                .map(contact -> letter(workshop, edition, contact, Optional.ofNullable(byContact.get(contact.id())))).toList());
    }

    private Letter letter(Workshop workshop, WorkshopEdition edition, Contact to, Optional<Long> invitation) {
        var council = (CouncilScope) Scope.current();
        var text = """
                You took part in "%s".

                %s has published what was said, what it decided and why, and what has changed:
                %s

                Questions? Turn to %s.
                """.formatted(workshop.title(), council.name(), address.of(
                "/%s/published/workshops/%d".formatted(council.slug(), workshop.id())), workshop.contact());
        return new Letter(to.name(), to.email(), "What came of: " + workshop.title(), text, Optional.empty(), List.of(),
                invitation.map(id -> new About(Invitations.RECORD, id)).orElseGet(() -> new About(CONTACT, to.id())),
                "workshop-edition-%d-contact-%d".formatted(edition.id(), to.id()));
    }
}

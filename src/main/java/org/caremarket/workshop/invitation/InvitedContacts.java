package org.caremarket.workshop.invitation;

import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.caremarket.contact.ContactLink;
import org.caremarket.contact.ContactLinks;
import org.caremarket.workshop.LondonTime;
import org.caremarket.platform.web.TypedDate;
import org.caremarket.workshop.Workshop;
import org.caremarket.workshop.Workshops;

/** Tells the pages of contacts to which workshops they were invited. */
@Singleton
class InvitedContacts implements ContactLinks {

    private final Invitations invitations;
    private final Workshops workshops;

    InvitedContacts(Invitations invitations, Workshops workshops) {
        this.invitations = invitations;
        this.workshops = workshops;
    }

    @Override
    public List<ContactLink> of(long contact) {
        var asked = invitations.ofContact(contact);
        var answered = invitations.answered(asked.stream().map(Invitation::id).toList());
        var titles = workshops.these(asked.stream().map(Invitation::workshopId).toList()).stream()
                .collect(Collectors.toMap(Workshop::id, Function.identity()));
        return asked.stream().filter(each -> titles.containsKey(each.workshopId()))
                .map(each -> new ContactLink("Invited to", titles.get(each.workshopId()).title(),
                        "/workshops/%d/invitations/%d".formatted(each.workshopId(), each.id()),
                        TypedDate.words(LondonTime.date(each.invitedAt())) + standing(each, answered.contains(each.id()))))
                .toList();
    }

    private static String standing(Invitation invitation, boolean answered) {
        return (invitation.revoked() ? ", revoked" : "")
                + (Boolean.TRUE.equals(invitation.attended()) ? ", attended" : "")
                + (answered ? ", answered" : "");
    }

    @Override
    public Set<Long> among(Collection<Long> contacts) {
        return new HashSet<>(invitations.known(contacts));
    }
}

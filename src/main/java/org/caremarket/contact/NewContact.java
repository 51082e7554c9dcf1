package org.caremarket.contact;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A contact as it is to be written, with what happened to it where that is said as well.
 *
 * @param id the contact that is changed; empty for a new one
 * @param lists the ids of lists that it goes on; those that it is on already stay
 */
record NewContact(
        Optional<Long> id, ContactText text, Set<Long> lists, Optional<Instant> optedOut, String optedOutHow,
        Optional<Instant> badSince, String badReason, Optional<String> madeUp) {

    /** Says no more than this. */
    static NewContact of(ContactText text) {
        return new NewContact(Optional.empty(), text, Set.of(), Optional.empty(), "", Optional.empty(), "", Optional.empty());
    }

    /** What a contact that is there becomes; an address that changes has not come back yet. */
    static NewContact of(Contact contact, ContactText text) {
        var same = contact.email().equalsIgnoreCase(text.email());
        return new NewContact(Optional.of(contact.id()), text, contact.lists(), contact.optedOut(), contact.optedOutHow(),
                same ? contact.badSince() : Optional.empty(), contact.badReason(), contact.madeUp());
    }

    /** Never the person: what is logged by accident must not tell who they are. */
    @Override
    public String toString() {
        return "Contact to be written";
    }

    ContactLine line() {
        return new ContactLine(id.orElse(null), text.name(), text.organisation(), text.organisationKey(), text.email(),
                text.telephone().orElse(null), List.copyOf(text.segments()), List.copyOf(lists), text.size().orElse(null),
                text.consentedOn().map(Object::toString).orElse(null), text.consentHow(),
                optedOut.map(Object::toString).orElse(null), optedOut.map(at -> optedOutHow).orElse(null),
                badSince.map(Object::toString).orElse(null), badSince.map(at -> badReason).orElse(null), madeUp.orElse(null));
    }
}

package org.caremarket.workshop.response;

import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.regex.Pattern;
import org.caremarket.contact.Contacts;
import org.caremarket.workshop.Workshops;
import org.caremarket.workshop.invitation.Links;

/** Finds who answers behind a link. */
@Singleton
class Providers {

    /** 256 bits as {@link org.caremarket.platform.access.RandomToken} writes them; nothing else is looked for. */
    private static final Pattern TOKEN = Pattern.compile("[A-Za-z0-9_-]{43}");

    private final Links links;
    private final Workshops workshops;
    private final Contacts contacts;

    Providers(Links links, Workshops workshops, Contacts contacts) {
        this.links = links;
        this.workshops = workshops;
        this.contacts = contacts;
    }

    /**
     * Empty when the token is wrong, expired or revoked, or stands for somebody whose data were erased: all alike. A
     * wrong one costs one statement.
     */
    public Optional<Provider> find(String token) {
        if (!TOKEN.matcher(token).matches()) {
            return Optional.empty();
        }
        return links.find(token).flatMap(invitation -> workshops.find(invitation.workshopId())
                .flatMap(workshop -> contacts.find(invitation.contactId())
                        .filter(contact -> contact.erased().isEmpty())
                        .map(contact -> new Provider(token, invitation, workshop, contact, workshops.state(workshop)))));
    }
}

package org.caremarket.workshop.invitation;

import jakarta.inject.Singleton;
import org.caremarket.contact.Contacts;
import org.caremarket.platform.access.Actor;
import org.caremarket.platform.access.Role;
import org.caremarket.platform.mail.About;
import org.caremarket.platform.mail.Bounced;

/** Flags the address of a contact when mail to it comes back: nothing more is sent there until somebody changes it. */
@Singleton
class BadAddresses implements Bounced {

    private static final Actor OUTBOX = new Actor(0, "Outbox", Role.OFFICER, "");

    private final Contacts contacts;

    BadAddresses(Contacts contacts) {
        this.contacts = contacts;
    }

    @Override
    public void bounced(About about, String address, String reason) {
        // The trail and the contact's history outlast the address: the server's words must not hold it.
        contacts.addressBad(address, reason.replace(address, "the address"), OUTBOX);
    }
}

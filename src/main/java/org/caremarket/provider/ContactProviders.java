package org.caremarket.provider;

import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.caremarket.contact.ContactLink;
import org.caremarket.contact.ContactLinks;
import org.caremarket.contact.Contacts;

/** Leads from a contact to the provider that has the name of the contact's organisation. */
@Singleton
final class ContactProviders implements ContactLinks {

    private final Contacts contacts;
    private final Providers providers;

    ContactProviders(Contacts contacts, Providers providers) {
        this.contacts = contacts;
        this.providers = providers;
    }

    @Override
    public List<ContactLink> of(long contact) {
        return contacts.find(contact).stream().flatMap(known -> providers.called(known.organisation()).stream())
                .map(provider -> new ContactLink("Works at the provider", provider.name(), "/providers/" + provider.id(),
                        provider.cqcId().orElse("")))
                .toList();
    }

    /** None: the register does not need the contact, and an import that added it may be undone. */
    @Override
    public Set<Long> among(Collection<Long> contacts) {
        return Set.of();
    }
}

package org.caremarket.isolation;

import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.caremarket.contact.ContactLists;
import org.caremarket.contact.ContactLoading;
import org.caremarket.contact.Contacts;
import org.caremarket.contact.ImportedContact;
import org.caremarket.platform.access.Actor;
import org.caremarket.platform.access.Role;
import org.caremarket.platform.tenancy.CouncilScope;

/** A contact on a list, whose numbers no record of the neighbour's has, whatever files their folder brings. */
@Singleton
final class ContactRecords {

    private static final Actor OFFICER = new Actor(1, "An officer", Role.OFFICER, "127.0.0.1");
    private static final int MANY = 100;

    private final ContactLoading loading;
    private final Contacts contacts;
    private final ContactLists lists;

    ContactRecords(ContactLoading loading, Contacts contacts, ContactLists lists) {
        this.loading = loading;
        this.contacts = contacts;
        this.lists = lists;
    }

    ContactCases.Ids in(CouncilScope council) {
        return council.call(() -> {
            loading.load(IntStream.range(0, MANY).mapToObj(ContactRecords::contact).toList(), MANY, OFFICER, done -> { });
            return new ContactCases.Ids(contacts.called("p%d@stranger.example".formatted(MANY - 1)).orElseThrow().id(),
                    lists.all().stream().mapToLong(list -> list.id()).max().orElseThrow());
        });
    }

    private static ImportedContact contact(int number) {
        return new ImportedContact(Optional.empty(), "Person", "Example Stranger Ltd", "p%d@stranger.example".formatted(number),
                Optional.empty(), Set.of(), Optional.empty(), Optional.empty(), "", Set.of("List " + number), Optional.empty(), "",
                "", Optional.empty());
    }
}

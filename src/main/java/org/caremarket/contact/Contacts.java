package org.caremarket.contact;

import io.micronaut.transaction.annotation.ReadOnly;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.caremarket.platform.access.Actor;
import org.caremarket.platform.audit.AuditTrail;
import org.caremarket.platform.web.Items;
import org.caremarket.platform.web.PageRequest;

/**
 * The contacts of the council whose scope is open: what can be asked of them, and what happens to them. The audit trail
 * says what was done and never who they are: nothing could be erased from it.
 */
@Singleton
public class Contacts {

    static final String RECORD = "contact";

    private final ContactRepository repository;
    private final AuditTrail audit;
    private final Clock clock;

    Contacts(ContactRepository repository, AuditTrail audit, Clock clock) {
        this.repository = repository;
        this.audit = audit;
        this.clock = clock;
    }

    /** One page of the contacts that are wanted, by organisation, and how many there are on all pages. */
    @ReadOnly
    public Items<Contact> list(ContactFilter wanted, PageRequest page) {
        return new Items<>(contacts(repository.list(wanted, page)), repository.counts(wanted).contacts());
    }

    /** How many contacts are wanted, of how many organisations. */
    public ContactCounts counts(ContactFilter wanted) {
        return repository.counts(wanted);
    }

    /** The contact with this id, if this council has it; also one whose data were erased. */
    public Optional<Contact> find(long id) {
        return repository.find(id).map(ContactRow::contact);
    }

    /** The contacts with these ids, by organisation; also those whose data were erased. What is no contact is left out. */
    public List<Contact> these(Collection<Long> ids) {
        return ids.isEmpty() ? List.of() : contacts(repository.these(ids.toArray(Long[]::new)));
    }

    /** Those of these contacts to whom mail may be sent now; to be asked again right before something is sent. */
    public List<Contact> mailable(Collection<Long> ids) {
        return these(ids).stream().filter(Contact::mailable).toList();
    }

    /** Every contact in any of these segments, by organisation, whether or not it can be mailed. */
    public List<Contact> inSegments(Set<String> slugs) {
        return slugs.isEmpty() ? List.of() : contacts(repository.inSegments(slugs.toArray(String[]::new)));
    }

    /** Every contact on a list, by organisation, whether or not it can be mailed. */
    public List<Contact> onList(long list) {
        return contacts(repository.list(ContactFilter.onList(list), PageRequest.EVERYTHING));
    }

    /** Everybody whom the council knows at an organisation of this name, apart from letter case, signs and legal form. */
    public List<Contact> ofOrganisation(String name) {
        return contacts(repository.ofOrganisation(Organisations.key(name)));
    }

    /** The contact with this email address, in any letter case. */
    public Optional<Contact> called(String email) {
        return repository.called(email.strip()).map(ContactRow::contact);
    }

    /**
     * Records that a person wants no more mail. Saying so twice changes nothing: the first time stands.
     *
     * @param how by which way they said so, for example {@code By the link in a letter}
     */
    @Transactional
    public ContactOutcome optOut(long id, String how, Actor by) {
        if (repository.lock(id).isEmpty()) {
            return new ContactOutcome.NotFound();
        }
        if (repository.optOut(id, how, by.name(), clock.instant()) > 0) {
            audit.record(by, "opted out", RECORD, id, "the person wants no more mail");
        }
        return new ContactOutcome.Saved(find(id).orElseThrow());
    }

    /**
     * Records that mail to a contact's address comes back; nothing more is sent to it until the address is changed.
     *
     * @param reason why, in words that hold no address, for example {@code The mailbox does not exist}
     */
    @Transactional
    public ContactOutcome addressBad(long id, String reason, Actor by) {
        if (repository.lock(id).isEmpty()) {
            return new ContactOutcome.NotFound();
        }
        if (repository.addressBad(id, reason, by.name(), clock.instant()) > 0) {
            audit.record(by, "flagged", RECORD, id, "mail to the address comes back");
        }
        return new ContactOutcome.Saved(find(id).orElseThrow());
    }

    /** The same for whoever has this address; not found when nobody has. */
    @Transactional
    public ContactOutcome addressBad(String email, String reason, Actor by) {
        return called(email).map(contact -> addressBad(contact.id(), reason, by)).orElseGet(ContactOutcome.NotFound::new);
    }

    static List<Contact> contacts(List<ContactRow> rows) {
        return rows.stream().map(ContactRow::contact).toList();
    }
}

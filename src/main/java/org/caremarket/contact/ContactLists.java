package org.caremarket.contact;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.caremarket.contact.ListOutcome.NotFound;
import org.caremarket.contact.ListOutcome.Saved;
import org.caremarket.contact.ListOutcome.Stale;
import org.caremarket.contact.ListOutcome.Taken;
import org.caremarket.platform.access.Actor;
import org.caremarket.platform.audit.AuditTrail;

/** The council's lists of contacts, and who is on them. */
@Singleton
public class ContactLists {

    private static final String RECORD = "contact list";

    private final ListRepository repository;
    private final AuditTrail audit;

    ContactLists(ListRepository repository, AuditTrail audit) {
        this.repository = repository;
        this.audit = audit;
    }

    /** Every list by name. */
    public List<ContactList> all() {
        return repository.all();
    }

    /** The list with this id, if this council has it. */
    public Optional<ContactList> find(long id) {
        return repository.find(id);
    }

    /** Makes a list, with nobody on it. */
    @Transactional
    ListOutcome add(String name, Actor by) {
        var id = repository.add(name);
        if (id == null) {
            return new Taken();
        }
        audit.record(by, "made", RECORD, id, name);
        return new Saved(find(id).orElseThrow());
    }

    @Transactional
    ListOutcome rename(long id, String name, int version, Actor by) {
        if (repository.lock(id).isEmpty()) {
            return new NotFound();
        }
        var list = find(id).orElseThrow();
        if (list.name().equals(name)) {
            return new Saved(list);
        }
        if (list.version() != version) {
            return new Stale(list);
        }
        if (repository.called(name).filter(other -> other != id).isPresent()) {
            return new Taken();
        }
        repository.rename(id, name);
        audit.record(by, "renamed", RECORD, id, "%s to %s".formatted(list.name(), name));
        return new Saved(find(id).orElseThrow());
    }

    /** Removes a list; the contacts on it stay. */
    @Transactional
    ListOutcome remove(long id, int version, Actor by) {
        if (repository.lock(id).isEmpty()) {
            return new NotFound();
        }
        var list = find(id).orElseThrow();
        if (list.version() != version) {
            return new Stale(list);
        }
        repository.remove(id);
        audit.record(by, "removed", RECORD, id, list.name());
        return new Saved(list);
    }

    /** Puts contacts on a list; returns how many were not on it, or empty when there is no such list. */
    @Transactional
    public Optional<Integer> put(long list, Collection<Long> contacts, Actor by) {
        return repository.lock(list).map(id -> {
            int put = repository.put(id, contacts.toArray(Long[]::new));
            audit.record(by, "added to", RECORD, id, "%,d contacts".formatted(put));
            return put;
        });
    }

    /** Takes contacts off a list; returns how many were on it, or empty when there is no such list. */
    @Transactional
    public Optional<Integer> take(long list, Collection<Long> contacts, Actor by) {
        return repository.lock(list).map(id -> {
            int taken = repository.take(id, contacts.toArray(Long[]::new));
            audit.record(by, "removed from", RECORD, id, "%,d contacts".formatted(taken));
            return taken;
        });
    }

    /** The list of this name, in any letter case; it is made when there is none. */
    long named(String name) {
        return repository.called(name).orElseGet(() -> Optional.ofNullable(repository.add(name))
                .or(() -> repository.called(name)).orElseThrow());
    }
}

package org.caremarket.benchmark;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import org.caremarket.platform.access.Actor;
import org.caremarket.platform.audit.AuditTrail;

/** The lists of councils that the council whose scope is open likes to compare itself with. Nobody else sees them. */
@Singleton
public class PeerLists {

    private static final String RECORD = "peer list";

    private final PeerRepository repository;
    private final AuditTrail audit;

    PeerLists(PeerRepository repository, AuditTrail audit) {
        this.repository = repository;
        this.audit = audit;
    }

    /** Every list, by name. */
    public List<PeerList> all() {
        return repository.lists();
    }

    /** The list with this id. */
    public Optional<PeerList> find(long id) {
        return repository.find(id);
    }

    /** Who is in a list, without the council itself. */
    public List<Peer> members(PeerList list) {
        return repository.peersOf(list.id());
    }

    /** Adds a list. */
    @Transactional
    public PeerListOutcome add(PeerListText text, Actor by) {
        if (taken(text.name(), 0)) {
            return new PeerListOutcome.NameTaken();
        }
        var id = repository.add(text.name(), text.reason());
        return saved(id, text, "added", by);
    }

    /** Changes a list; {@code version} is the one that its author saw. */
    @Transactional
    public PeerListOutcome change(long id, PeerListText text, int version, Actor by) {
        var found = repository.lock(id);
        if (found.isEmpty()) {
            return new PeerListOutcome.NotFound();
        }
        if (found.get().version() != version) {
            return new PeerListOutcome.Stale(found.get());
        }
        if (taken(text.name(), id)) {
            return new PeerListOutcome.NameTaken();
        }
        repository.change(id, text.name(), text.reason());
        repository.clear(id);
        return saved(id, text, "changed", by);
    }

    /** Removes a list. */
    @Transactional
    public PeerListOutcome withdraw(long id, int version, Actor by) {
        var found = repository.lock(id);
        if (found.isEmpty()) {
            return new PeerListOutcome.NotFound();
        }
        if (found.get().version() != version) {
            return new PeerListOutcome.Stale(found.get());
        }
        repository.withdraw(id);
        audit.record(by, "removed", RECORD, id, found.get().name());
        return new PeerListOutcome.Saved(found.get());
    }

    private PeerListOutcome saved(long id, PeerListText text, String verb, Actor by) {
        text.members().forEach(member -> repository.addPeer(id, member.area(), member.from(), member.to()));
        audit.record(by, verb, RECORD, id, "%s: %d councils".formatted(text.name(), text.members().size()));
        return new PeerListOutcome.Saved(repository.find(id).orElseThrow());
    }

    private boolean taken(String name, long except) {
        return repository.lists().stream().anyMatch(list -> list.id() != except && list.name().equalsIgnoreCase(name));
    }
}

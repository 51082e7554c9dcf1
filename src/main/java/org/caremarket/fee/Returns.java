package org.caremarket.fee;

import io.micronaut.transaction.annotation.ReadOnly;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.caremarket.fee.Outcome.NotFound;
import org.caremarket.fee.Outcome.Refused;
import org.caremarket.fee.Outcome.Saved;
import org.caremarket.fee.Outcome.Stale;
import org.caremarket.platform.access.Accounts;
import org.caremarket.platform.access.Actor;
import org.caremarket.platform.access.Person;
import org.caremarket.platform.access.Role;
import org.caremarket.platform.audit.AuditTrail;
import org.caremarket.platform.web.FieldError;

/**
 * What single providers said of their costs. Every verb asks first whether the person is named for returns: for everybody
 * else there are none, and the audit trail tells neither whose they are nor what they say.
 */
@Singleton
public class Returns {

    private final ReturnRepository repository;
    private final CostLines lines;
    private final Accounts accounts;
    private final AuditTrail audit;
    private final Clock clock;

    Returns(ReturnRepository repository, CostLines lines, Accounts accounts, AuditTrail audit, Clock clock) {
        this.repository = repository;
        this.lines = lines;
        this.accounts = accounts;
        this.audit = audit;
        this.clock = clock;
    }

    /** Whether this person reads and records returns: an officer or approver whom an approver named for it. */
    public boolean mayRead(Actor actor) {
        return Writers.mayWrite(actor) && repository.isReader(actor.personId());
    }

    /** The returns behind a result, by provider; empty when the reader is not named for them. */
    Optional<List<ProviderReturn>> of(CareCost cost, Actor reader) {
        return mayRead(reader) ? Optional.of(repository.of(cost.result().id())) : Optional.empty();
    }

    Optional<ProviderReturn> find(CareCost cost, long id, Actor reader) {
        return mayRead(reader) ? repository.find(cost.result().id(), id) : Optional.empty();
    }

    /** What they come to; small numbers are hidden from whoever is not named for returns. */
    @ReadOnly
    ReturnSummary summary(CareCost cost, Actor reader) {
        return ReturnSummary.of(cost.care(), lines.of(cost.care()), repository.of(cost.result().id()), !mayRead(reader));
    }

    @Transactional
    Outcome<ProviderReturn> add(CareCost cost, ReturnForm.Typing typed, Actor by) {
        if (!mayRead(by)) {
            return new NotFound<>();
        }
        var id = repository.add(cost.result().id(), typed.provider(), CostLines.plain(typed.provider()), typed.location(),
                typed.excluded(), typed.amounts(), by.name(), clock.instant());
        if (id == null) {
            return new Refused<>(taken());
        }
        note(by, "added a provider's return to", cost);
        return new Saved<>(repository.find(cost.result().id(), id).orElseThrow());
    }

    @Transactional
    Outcome<ProviderReturn> change(CareCost cost, long id, ReturnForm.Typing typed, int version, Actor by) {
        if (!mayRead(by) || repository.lock(cost.result().id(), id).isEmpty()) {
            return new NotFound<>();
        }
        var stands = repository.find(cost.result().id(), id).orElseThrow();
        if (stands.version() != version) {
            return new Stale<>(stands);
        }
        var key = CostLines.plain(typed.provider());
        if (repository.same(cost.result().id(), key, typed.location()).filter(other -> other.id() != id).isPresent()) {
            return new Refused<>(taken());
        }
        repository.change(id, typed.provider(), key, typed.location(), typed.excluded(), typed.amounts(), by.name(),
                clock.instant());
        note(by, "changed a provider's return of", cost);
        return new Saved<>(repository.find(cost.result().id(), id).orElseThrow());
    }

    @Transactional
    Outcome<ProviderReturn> remove(CareCost cost, long id, int version, Actor by) {
        if (!mayRead(by) || repository.lock(cost.result().id(), id).isEmpty()) {
            return new NotFound<>();
        }
        var stands = repository.find(cost.result().id(), id).orElseThrow();
        if (stands.version() != version) {
            return new Stale<>(stands);
        }
        repository.remove(id);
        note(by, "removed a provider's return of", cost);
        return new Saved<>(stands);
    }

    /** Somebody who could be named for returns, and whether they are. */
    record Reader(Person person, boolean named) {}

    /** Every active officer and approver. */
    @ReadOnly
    List<Reader> readers() {
        Set<Long> named = repository.readers().stream().map(ReturnReader::personId).collect(Collectors.toSet());
        return accounts.all().stream().filter(person -> person.active() && canBe(person))
                .map(person -> new Reader(person, named.contains(person.id()))).toList();
    }

    /** Names a person for returns, or takes that back; not found when they are neither officer nor approver. */
    @Transactional
    Outcome<Person> name(long person, boolean named, Actor by) {
        var found = accounts.find(person).filter(each -> each.active() && canBe(each));
        if (found.isEmpty() || by.role() != Role.APPROVER) {
            return new NotFound<>();
        }
        var done = named ? repository.name(person, by.name(), clock.instant()) : repository.unname(person);
        if (done > 0) {
            audit.record(by, named ? "named for providers' returns" : "no longer named for providers' returns", "person", person,
                    found.get().name());
        }
        return new Saved<>(found.get());
    }

    private static boolean canBe(Person person) {
        return person.role() == Role.OFFICER || person.role() == Role.APPROVER;
    }

    private void note(Actor by, String verb, CareCost cost) {
        audit.record(by, verb, Costs.RECORD, cost.exercise().id(), cost.care().title());
    }

    private static FieldError taken() {
        return new FieldError("provider",
                "There is a return of this provider for this location already: change that one instead");
    }
}

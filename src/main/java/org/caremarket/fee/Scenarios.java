package org.caremarket.fee;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.caremarket.fee.Outcome.NotFound;
import org.caremarket.fee.Outcome.Refused;
import org.caremarket.fee.Outcome.Saved;
import org.caremarket.fee.Outcome.Stale;
import org.caremarket.platform.access.Actor;
import org.caremarket.platform.audit.AuditTrail;
import org.caremarket.platform.web.Difference;
import org.caremarket.platform.web.FieldError;

/** What closing gaps would cost, saved by name. */
@Singleton
public class Scenarios {

    private static final String RECORD = "cost-scenario";
    private static final int MOST = 100;

    private final ScenarioRepository repository;
    private final Fees fees;
    private final AuditTrail audit;
    private final Clock clock;

    Scenarios(ScenarioRepository repository, Fees fees, AuditTrail audit, Clock clock) {
        this.repository = repository;
        this.fees = fees;
        this.audit = audit;
        this.clock = clock;
    }

    /** The scenarios of a result, by name. */
    public List<Scenario> of(CareCost cost) {
        return repository.of(cost.result().id());
    }

    public Optional<Scenario> find(CareCost cost, long id) {
        return repository.find(cost.result().id(), id);
    }

    /** What a scenario would begin from now; empty when the result has no median. */
    public Optional<Scenario.Base> base(CareCost cost) {
        return Scenario.Base.of(cost, fees.of(cost.care()));
    }

    @Transactional
    Outcome<Scenario> add(CareCost cost, ScenarioForm.Typing typed, Actor by) {
        var base = base(cost);
        if (base.isEmpty()) {
            return new Refused<>(new FieldError("name", "The result has no median yet: record its total or its lines first"));
        }
        if (repository.of(cost.result().id()).size() >= MOST) {
            return new Refused<>(new FieldError("name",
                    "There are %d scenarios, the most that are kept: remove one first".formatted(MOST)));
        }
        var now = base.get();
        var id = repository.add(cost.result().id(), typed.name(), typed.fee(), typed.volume(), typed.share(), typed.rise(),
                now.fee(),
                now.median(), now.rise(), now.volume(), by.name(), clock.instant());
        if (id == null) {
            return new Refused<>(taken());
        }
        audit.record(by, "added", RECORD, id, typed.name());
        return new Saved<>(find(cost, id).orElseThrow());
    }

    /** Saves it anew: its base is then the one of now. */
    @Transactional
    Outcome<Scenario> change(CareCost cost, long id, ScenarioForm.Typing typed, int version, Actor by) {
        var base = base(cost);
        if (repository.lock(cost.result().id(), id).isEmpty() || base.isEmpty()) {
            return new NotFound<>();
        }
        var scenario = find(cost, id).orElseThrow();
        if (scenario.version() != version) {
            return new Stale<>(scenario);
        }
        if (repository.called(cost.result().id(), typed.name()).filter(other -> other.id() != id).isPresent()) {
            return new Refused<>(taken());
        }
        var now = base.get();
        repository.change(id, typed.name(), typed.fee(), typed.volume(), typed.share(), typed.rise(), now.fee(), now.median(),
                now.rise(), now.volume(), by.name(), clock.instant());
        audit.record(by, "changed", RECORD, id, Difference.inWords(scenario.parts(),
                Scenario.parts(typed.name(), typed.fee(), typed.volume(), typed.share(), typed.rise())));
        return new Saved<>(find(cost, id).orElseThrow());
    }

    @Transactional
    Outcome<Scenario> remove(CareCost cost, long id, int version, Actor by) {
        if (repository.lock(cost.result().id(), id).isEmpty()) {
            return new NotFound<>();
        }
        var scenario = find(cost, id).orElseThrow();
        if (scenario.version() != version) {
            return new Stale<>(scenario);
        }
        repository.remove(id);
        audit.record(by, "removed", RECORD, id, scenario.name());
        return new Saved<>(scenario);
    }

    private static FieldError taken() {
        return new FieldError("name", "There is a scenario of this name already: choose another name, or change that one");
    }
}

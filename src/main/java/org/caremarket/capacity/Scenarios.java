package org.caremarket.capacity;

import io.micronaut.core.type.Argument;
import io.micronaut.json.JsonMapper;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.caremarket.capacity.ScenarioOutcome.NotFound;
import org.caremarket.capacity.ScenarioOutcome.Refused;
import org.caremarket.capacity.ScenarioOutcome.Saved;
import org.caremarket.capacity.ScenarioOutcome.Stale;
import org.caremarket.capacity.ScenarioText.Change;
import org.caremarket.platform.access.Actor;
import org.caremarket.platform.audit.AuditTrail;
import org.caremarket.platform.web.FieldError;

/** The scenarios of capacity records of the council whose scope is open. */
@Singleton
public class Scenarios {

    /** The most that one record has. */
    static final int MOST = 100;

    private final ScenarioRepository repository;
    private final Capacities capacities;
    private final JsonMapper json;
    private final AuditTrail audit;
    private final Clock clock;

    Scenarios(ScenarioRepository repository, Capacities capacities, JsonMapper json, AuditTrail audit, Clock clock) {
        this.repository = repository;
        this.capacities = capacities;
        this.json = json;
        this.audit = audit;
        this.clock = clock;
    }

    /** Those of a record, newest first. */
    public List<Scenario> of(long capacity) {
        return repository.of(capacity).stream().map(this::read).toList();
    }

    /** One of a record's. */
    public Optional<Scenario> find(long capacity, long id) {
        return repository.find(capacity, id).map(this::read);
    }

    /** Keeps a scenario by its name, with the record as it is; {@code version} is that of the record its author saw. */
    @Transactional
    public ScenarioOutcome add(long capacity, ScenarioText text, int version, Actor by) {
        var found = capacities.locked(capacity);
        if (found.isEmpty()) {
            return new NotFound();
        }
        if (found.get().version() != version) {
            return new Stale(found.get());
        }
        if (repository.count(capacity) >= MOST) {
            return new Refused(new FieldError("name",
                    "The record has %d scenarios, the most it can have: remove one first".formatted(MOST)));
        }
        var id = repository.add(capacity, text.name(), text.growthPercent(), text.growthAmount(), text.fee(),
                capacities.written(text.exclusions()), capacities.written(CapacityLine.of(found.get().text())), version,
                        by.name(),
                clock.instant());
        if (id == null) {
            return new Refused(new FieldError("name", "The record has a scenario of this name: choose another"));
        }
        audit.record(by, "added scenario", Capacities.RECORD, capacity, text.name());
        return new Saved(find(capacity, id).orElseThrow());
    }

    /** Removes a scenario for good; false when there is none. */
    @Transactional
    public boolean remove(long capacity, long id, Actor by) {
        var found = find(capacity, id);
        if (found.isEmpty() || repository.remove(capacity, id) == 0) {
            return false;
        }
        audit.record(by, "removed scenario", Capacities.RECORD, capacity, found.get().text().name());
        return true;
    }

    private Scenario read(ScenarioRow row) {
        try {
            var changes = json.readValue(row.changes(), Argument.listOf(Change.class));
            return new Scenario(row.id(), row.capacityId(), new ScenarioText(row.name(), row.growthPercent(), row.growthAmount(),
                    row.fee(), changes), capacities.text(row.content()), row.baselineVersion(), row.madeBy(), row.madeAt());
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}

package org.caremarket.capacity;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.json.JsonMapper;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.caremarket.capacity.CapacityOutcome.NotFound;
import org.caremarket.capacity.CapacityOutcome.Saved;
import org.caremarket.capacity.CapacityOutcome.Stale;
import org.caremarket.capacity.CapacityOutcome.Taken;
import org.caremarket.market.Localities;
import org.caremarket.market.Segments;
import org.caremarket.platform.access.Actor;
import org.caremarket.platform.audit.AuditTrail;
import org.caremarket.platform.web.Difference;

/** The capacity records of the council whose scope is open, and what happens to them. */
@Singleton
public class Capacities {

    static final String RECORD = "capacity";

    /** Who adds what stands in a council's folder. */
    private static final String FOLDER = "the council's folder";

    private final CapacityRepository repository;
    private final Segments segments;
    private final Localities localities;
    private final JsonMapper json;
    private final AuditTrail audit;
    private final Clock clock;

    Capacities(
            CapacityRepository repository, Segments segments, Localities localities, JsonMapper json, AuditTrail audit,
            Clock clock) {
        this.repository = repository;
        this.segments = segments;
        this.localities = localities;
        this.json = json;
        this.audit = audit;
        this.clock = clock;
    }

    /** Every record by segment in the council's order and by locality, the whole council first; newest first of each. */
    public List<Capacity> all() {
        var places = places();
        return repository.all().stream().map(this::read)
                .sorted(Comparator.comparing((Capacity each) -> places.order(each.text().segment()))).toList();
    }

    /** The newest record of each segment and locality, in the same order. */
    public List<Capacity> newest() {
        return newest(all());
    }

    /** The newest of each segment and locality among records that stand in order. */
    static List<Capacity> newest(List<Capacity> ordered) {
        var seen = new HashSet<List<String>>();
        return ordered.stream().filter(each -> seen.add(subject(each))).toList();
    }

    /** The other records of a record's segment and locality, newest first. */
    public List<Capacity> others(Capacity capacity) {
        return all().stream().filter(each -> each.id() != capacity.id() && subject(each).equals(subject(capacity))).toList();
    }

    private static List<String> subject(Capacity capacity) {
        var locality = capacity.text().locality();
        return List.of(capacity.text().segment(), locality == null ? "" : locality);
    }

    /** The record with this id, if this council has it. */
    public Optional<Capacity> find(long id) {
        return repository.find(id).map(this::read);
    }

    /** The same; until the commit nobody changes it. */
    Optional<Capacity> locked(long id) {
        return repository.lock(id).flatMap(this::find);
    }

    /** The names of segments and localities. */
    public Places places() {
        return new Places(segments.all(), localities.all());
    }

    /** Adds a record. */
    @Transactional
    public CapacityOutcome add(CapacityText text, Actor by) {
        return add(text, null, by.name()).<CapacityOutcome>map(capacity -> {
            audit.record(by, "added", RECORD, capacity.id(), title(text));
            return new Saved(capacity);
        }).orElseGet(() -> new Taken(same(text).orElseThrow()));
    }

    /** Changes a record; {@code version} is that which its author saw. */
    @Transactional
    public CapacityOutcome change(long id, CapacityText text, int version, Actor by) {
        if (repository.lock(id).isEmpty()) {
            return new NotFound();
        }
        var current = find(id).orElseThrow();
        var changes = Difference.inWords(current.text().parts(places()), text.parts(places()));
        if (changes.isEmpty()) {
            return new Saved(current);
        }
        if (current.version() != version) {
            return new Stale(current);
        }
        var other = same(text).filter(each -> each.id() != id);
        if (other.isPresent()) {
            return new Taken(other.get());
        }
        repository.change(id, written(CapacityLine.of(text)), by.name(), clock.instant());
        audit.record(by, "changed", RECORD, id, changes);
        return new Saved(find(id).orElseThrow());
    }

    /** Removes a record with its scenarios, for good. */
    @Transactional
    public CapacityOutcome remove(long id, int version, Actor by) {
        if (repository.lock(id).isEmpty()) {
            return new NotFound();
        }
        var current = find(id).orElseThrow();
        if (current.version() != version) {
            return new Stale(current);
        }
        repository.remove(id);
        audit.record(by, "removed", RECORD, id, title(current.text()));
        return new Saved(current);
    }

    /** What the council's folder holds, once: what was changed or removed since stays so. Returns how many are new. */
    @Transactional
    int load(List<Loaded> records) {
        return repository.anyAddedBy(FOLDER) ? 0
                : (int) records.stream().filter(each -> add(each.text(), each.madeUp(), FOLDER).isPresent()).count();
    }

    /** A record of a council's folder. */
    record Loaded(CapacityText text, @Nullable String madeUp) {}

    private Optional<Capacity> add(CapacityText text, @Nullable String madeUp, String by) {
        return Optional.ofNullable(repository.add(written(CapacityLine.of(text)), madeUp, by, clock.instant()))
                .flatMap(this::find);
    }

    private Optional<Capacity> same(CapacityText text) {
        return repository.same(text.segment(), text.locality() == null ? "" : text.locality(), text.asAt().code(), text.source())
                .flatMap(this::find);
    }

    private String title(CapacityText text) {
        return "%s, as at %s".formatted(places().of(text), text.asAt().words());
    }

    private Capacity read(CapacityRow row) {
        return new Capacity(row.id(), text(row.content()), Optional.ofNullable(row.madeUp()), row.version(), row.addedBy(),
                row.changedBy(), row.changedAt());
    }

    CapacityText text(String content) {
        try {
            return json.readValue(content, CapacityLine.class).text();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    String written(Object value) {
        try {
            return json.writeValueAsString(value);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}

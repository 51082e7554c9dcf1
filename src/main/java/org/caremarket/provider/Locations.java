package org.caremarket.provider;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.caremarket.platform.access.Actor;
import org.caremarket.platform.audit.AuditTrail;
import org.caremarket.platform.web.TypedDate;

/** The locations of the council whose scope is open. */
@Singleton
public class Locations {

    static final String RECORD = "location";

    private final LocationRepository repository;
    private final AuditTrail audit;
    private final Clock clock;

    Locations(LocationRepository repository, AuditTrail audit, Clock clock) {
        this.repository = repository;
        this.audit = audit;
        this.clock = clock;
    }

    /** Every location, also one that has closed, by name. */
    public List<Location> all() {
        return locations(repository.all());
    }

    /** The location with this id, if this council has it. */
    public Optional<Location> find(long id) {
        return repository.find(id).map(LocationRow::location);
    }

    /** The locations with these ids, by name; what is none is left out. */
    public List<Location> these(Collection<Long> ids) {
        return ids.isEmpty() ? List.of() : locations(repository.these(ids.toArray(Long[]::new)));
    }

    /** The locations of a provider, by name. */
    public List<Location> ofProvider(long provider) {
        return locations(repository.ofProvider(provider));
    }

    /** Those of these numbers of the regulator's that are registered here. */
    public List<Location> ofCqc(Collection<String> cqcIds) {
        return cqcIds.isEmpty() ? List.of() : locations(repository.ofCqc(cqcIds.toArray(String[]::new)));
    }

    /** Adds a location and returns its id. The caller has made sure that its number is not taken. */
    @Transactional
    public long add(LocationText text, Actor by) {
        var id = repository.add(text.provider(), text.name(), text.cqcId().orElse(null), text.address().orElse(null),
                text.postcode().orElse(null), text.locality().orElse(null), text.beds().orElse(null),
                text.hoursAWeek().orElse(null), text.contract().name(), text.opened().orElse(null),
                text.closed().orElse(null), text.madeUp().orElse(null), null, by.name(), clock.instant());
        repository.addServices(id, text.services().stream().map(Enum::name).toArray(String[]::new));
        repository.addSegments(id, text.segments().toArray(String[]::new));
        audit.record(by, "added", RECORD, id, text.name());
        return id;
    }

    /**
     * Says on which day a location served people last; empty when it goes on after all. Returns whether that was anything
     * new: a day before the one on which it opened is none, which the caller is to have asked for.
     */
    @Transactional
    public boolean close(long id, Optional<LocalDate> last, Actor by) {
        if (repository.close(id, last.orElse(null), by.name(), clock.instant()) == 0) {
            return false;
        }
        audit.record(by, last.isPresent() ? "closed" : "reopened", RECORD, id,
                last.map(day -> "last day " + TypedDate.words(day)).orElse("the day on which it closes is no longer known"));
        return true;
    }

    static List<Location> locations(List<LocationRow> rows) {
        return rows.stream().map(LocationRow::location).toList();
    }
}

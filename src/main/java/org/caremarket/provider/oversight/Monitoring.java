package org.caremarket.provider.oversight;

import io.micronaut.transaction.annotation.ReadOnly;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.caremarket.platform.access.Actor;
import org.caremarket.platform.audit.AuditTrail;
import org.caremarket.platform.web.TypedDate;
import org.caremarket.provider.Location;
import org.caremarket.provider.Locations;

/** How the council whose scope is open watches its locations: at which level, and when the next visit falls due. */
@Singleton
public class Monitoring {

    static final String RECORD = "monitoring";

    private static final Comparator<Monitored> URGENT_FIRST = Comparator
            .comparing((Monitored each) -> each.due().standing())
            .thenComparing(each -> each.due().latest().orElse(LocalDate.MAX))
            .thenComparing(each -> each.location().name(), String.CASE_INSENSITIVE_ORDER)
            .thenComparing(each -> each.location().id());

    private final Locations locations;
    private final Levels levels;
    private final LevelRepository repository;
    private final VisitRepository visits;
    private final AuditTrail audit;
    private final Clock clock;

    Monitoring(Locations locations, Levels levels, LevelRepository repository, VisitRepository visits, AuditTrail audit,
            Clock clock) {
        this.locations = locations;
        this.levels = levels;
        this.repository = repository;
        this.visits = visits;
        this.audit = audit;
        this.clock = clock;
    }

    /** Every location that serves people today, what is overdue longest first. */
    @ReadOnly
    public List<Monitored> all() {
        var today = LocalDate.now(clock);
        return of(locations.all().stream().filter(location -> location.servesOn(today)).toList());
    }

    /** These locations, also when they have closed, in the same order. */
    @ReadOnly
    public List<Monitored> of(Collection<Location> wanted) {
        var known = levels.all().stream().collect(Collectors.toMap(Level::id, Function.identity()));
        var set = repository.current().stream().collect(Collectors.toMap(LevelSet::locationId, Function.identity()));
        var last = visits.last().stream().collect(Collectors.toMap(LastVisit::locationId, LastVisit::visitedOn));
        return wanted.stream().map(location -> monitored(location, known, set, last)).sorted(URGENT_FIRST).toList();
    }

    /** The location with this id as it is watched, if this council has it. */
    @ReadOnly
    public Optional<Monitored> find(long location) {
        return locations.find(location).map(found -> of(List.of(found)).getFirst());
    }

    /** At which levels a location was, the newest first. */
    public List<LevelSet> history(long location) {
        return repository.history(location);
    }

    /** Sets at which level a location is from a day on. False, and nothing is set, when there is no such level or location. */
    @Transactional
    public boolean set(long location, long level, LocalDate since, String reason, Actor by) {
        var found = levels.find(level);
        if (found.isEmpty() || locations.find(location).isEmpty()) {
            return false;
        }
        repository.set(location, level, since, reason, null, by.name(), clock.instant());
        audit.record(by, "set", RECORD, location, "%s from %s".formatted(found.get().name(), TypedDate.words(since)));
        return true;
    }

    /** Sets the level of every location that serves people and has none yet. Returns how many there were. */
    @Transactional
    public int setFirst(Level level, LocalDate since, String reason, Actor by) {
        var today = LocalDate.now(clock);
        var serving = locations.all().stream().filter(location -> location.servesOn(today)).map(Location::id).toArray(Long[]::new);
        var set = repository.setFirst(serving, level.id(), since, reason, by.name(), clock.instant());
        audit.record(by, "set", Levels.RECORD, level.id(), "%s for %,d locations that had no level".formatted(level.name(), set));
        return set;
    }

    private Monitored monitored(
            Location location, Map<Long, Level> known, Map<Long, LevelSet> sets, Map<Long, LocalDate> last) {
        var set = Optional.ofNullable(sets.get(location.id()));
        var level = set.map(each -> known.get(each.levelId()));
        var visited = Optional.ofNullable(last.get(location.id()));
        return new Monitored(location, level, set, visited, level
                .map(each -> VisitDue.of(location, each, set.orElseThrow().since(), visited, LocalDate.now(clock)))
                .orElseGet(VisitDue::withoutLevel));
    }
}

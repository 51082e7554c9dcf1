package org.caremarket.provider.closure.vacancy;

import io.micronaut.transaction.annotation.ReadOnly;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.caremarket.platform.access.Actor;
import org.caremarket.platform.audit.AuditTrail;
import org.caremarket.platform.web.FieldError;
import org.caremarket.platform.web.TypedDate;
import org.caremarket.provider.Location;
import org.caremarket.provider.Locations;
import org.caremarket.provider.closure.vacancy.VacancyOutcome.NotFound;
import org.caremarket.provider.closure.vacancy.VacancyOutcome.Refused;
import org.caremarket.provider.closure.vacancy.VacancyOutcome.Saved;
import org.caremarket.provider.closure.vacancy.VacancyOutcome.Stale;

/** What the locations of the council whose scope is open have free. Nothing recorded is ever lost. */
@Singleton
public class Vacancies {

    static final String RECORD = "vacancy reading";

    private final VacancyRepository repository;
    private final Locations locations;
    private final AuditTrail audit;
    private final Clock clock;

    Vacancies(VacancyRepository repository, Locations locations, AuditTrail audit, Clock clock) {
        this.repository = repository;
        this.locations = locations;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * The newest two readings of a location, of the same unit.
     *
     * @param before empty when there is only one
     */
    public record Newest(Vacancy now, Optional<Vacancy> before) {}

    /** Every reading of a location, newest day first; also those that stand no more. */
    public List<Vacancy> ofLocation(long location) {
        return vacancies(repository.ofLocation(location));
    }

    /** A reading of this location, whether or not it stands. */
    public Optional<Vacancy> find(long location, long id) {
        return repository.find(location, id).map(VacancyRow::vacancy);
    }

    /**
     * The newest two readings of each location that has one, by the location's id. Where a location is counted in beds and
     * in hours, those of the unit with the newer reading.
     */
    @ReadOnly
    public Map<Long, Newest> newest() {
        var ofLocation = vacancies(repository.newest(2)).stream()
                .collect(Collectors.groupingBy(Vacancy::location, LinkedHashMap::new, Collectors.toList()));
        return ofLocation.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, each -> {
            var unit = each.getValue().getFirst().unit();
            var both = each.getValue().stream().filter(reading -> reading.unit() == unit).toList();
            return new Newest(both.getFirst(), both.stream().skip(1).findFirst());
        }));
    }

    /** Every reading that stands, by location and day. */
    public List<Vacancy> all() {
        return vacancies(repository.all());
    }

    /** The sums of the newest readings of the locations that serve people today. */
    @ReadOnly
    public VacancyTotals totals(Predicate<Location> wanted) {
        var today = LocalDate.now(clock);
        var serving = locations.all().stream().filter(each -> each.servesOn(today) && wanted.test(each)).toList();
        return VacancyTotals.of(serving, newest());
    }

    /** Records what a location has free on a day. */
    @Transactional
    VacancyOutcome record(long location, VacancyText text, Actor by) {
        return repository.lock(location).isEmpty() ? new NotFound() : add(location, text, Optional.empty(), Optional.empty(), by);
    }

    /** Records many, all or none of them; gives what was refused, by the place in the list. */
    @Transactional
    Map<Integer, FieldError> recordAll(List<Map.Entry<Long, VacancyText>> readings, Actor by) {
        var refused = new LinkedHashMap<Integer, FieldError>();
        for (int at = 0; at < readings.size(); at++) {
            repository.lock(readings.get(at).getKey());
            var taken = taken(readings.get(at).getKey(), readings.get(at).getValue());
            if (taken.isPresent()) {
                refused.put(at, taken.get());
            }
        }
        if (refused.isEmpty()) {
            readings.forEach(each -> add(each.getKey(), each.getValue(), Optional.empty(), Optional.empty(), by));
        }
        return refused;
    }

    /** Puts another reading in the place of one that was wrong; the wrong one is kept and stands no more. */
    @Transactional
    VacancyOutcome correct(long location, long id, VacancyText text, Actor by) {
        repository.lock(location);
        var found = find(location, id);
        if (found.isEmpty()) {
            return new NotFound();
        }
        var taken = repository.ofDay(location, text.unit().name(), text.asAt()).filter(there -> there.id() != id);
        if (found.get().standing() && taken.isPresent()) {
            return new Refused(alreadyThere(taken.get().vacancy()));
        }
        if (repository.setAside(id) == 0) {
            return new Stale(newer(found.get()));
        }
        return add(location, text, Optional.of(id), found.get().madeUp(), by);
    }

    /** Sets a reading aside that should not have been recorded. */
    @Transactional
    VacancyOutcome withdraw(long location, long id, Actor by) {
        var found = find(location, id);
        if (found.isEmpty()) {
            return new NotFound();
        }
        if (repository.setAside(id) == 0) {
            return new Stale(newer(found.get()));
        }
        audit.record(by, "withdrew", RECORD, id, found.get().words() + " on " + found.get().day());
        return new Saved(find(location, id).orElseThrow());
    }

    /** Readings of a council's folder, once. */
    @Transactional
    int load(List<LoadedVacancy> readings, Actor by) {
        if (repository.countBy(by.name()) > 0) {
            return 0;
        }
        readings.forEach(each -> add(each.location(), each.text(), Optional.empty(), each.madeUp(), by));
        return readings.size();
    }

    private VacancyOutcome add(long location, VacancyText text, Optional<Long> corrects, Optional<String> madeUp, Actor by) {
        var id = repository.add(location, text.asAt(), text.unit().name(), text.available(), text.noTopUp().orElse(null),
                text.source(), madeUp.orElse(null), corrects.orElse(null), by.name(), clock.instant());
        if (id == null) {
            return taken(location, text).<VacancyOutcome>map(Refused::new).orElseGet(NotFound::new);
        }
        audit.record(by, corrects.isPresent() ? "corrected" : "recorded", RECORD, id,
                "%s on %s".formatted(text.unit().words(text.available()), TypedDate.words(text.asAt())));
        return new Saved(find(location, id).orElseThrow());
    }

    private Optional<FieldError> taken(long location, VacancyText text) {
        return repository.ofDay(location, text.unit().name(), text.asAt()).map(there -> alreadyThere(there.vacancy()));
    }

    private static FieldError alreadyThere(Vacancy there) {
        return new FieldError("asAt", "There is a reading of %s already, %s: correct that one instead".formatted(
                there.day(), there.words()));
    }

    private Vacancy newer(Vacancy old) {
        return repository.correctionOf(old.id()).map(VacancyRow::vacancy).orElse(old);
    }

    private static List<Vacancy> vacancies(List<VacancyRow> rows) {
        return rows.stream().map(VacancyRow::vacancy).toList();
    }
}

package org.caremarket.provider.oversight;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.caremarket.platform.access.Actor;
import org.caremarket.platform.audit.AuditTrail;
import org.caremarket.platform.web.Difference;
import org.caremarket.platform.web.TypedDate;
import org.caremarket.provider.Locations;
import org.caremarket.provider.oversight.VisitChange.NotFound;
import org.caremarket.provider.oversight.VisitChange.Saved;
import org.caremarket.provider.oversight.VisitChange.Stale;

/** The visits to locations of the council whose scope is open. */
@Singleton
public class Visits {

    static final String RECORD = "visit";

    private final VisitRepository repository;
    private final Locations locations;
    private final AuditTrail audit;
    private final Clock clock;

    Visits(VisitRepository repository, Locations locations, AuditTrail audit, Clock clock) {
        this.repository = repository;
        this.locations = locations;
        this.audit = audit;
        this.clock = clock;
    }

    /** The visits to a location, the newest first. */
    public List<Visit> of(long location) {
        return repository.of(location);
    }

    /** This visit to this location. */
    public Optional<Visit> find(long location, long id) {
        return repository.find(location, id);
    }

    /** Records a visit. */
    @Transactional
    public VisitChange add(long location, VisitText text, Actor by) {
        var found = locations.find(location);
        if (found.isEmpty()) {
            return new NotFound();
        }
        var id = repository.add(location, text.visitedOn(), text.kind().name(), text.visitor(), text.summary(),
                text.outcome().name(), text.followUp(), text.followUpBy(), null, by.name(), clock.instant());
        audit.record(by, "recorded", RECORD, id, "%s, %s".formatted(found.get().name(), TypedDate.words(text.visitedOn())));
        return new Saved(find(location, id).orElseThrow());
    }

    /** Puts right what was recorded of a visit. */
    @Transactional
    public VisitChange change(long location, long id, VisitText text, int version, Actor by) {
        if (repository.lock(location, id).isEmpty()) {
            return new NotFound();
        }
        var visit = find(location, id).orElseThrow();
        if (visit.text().equals(text)) {
            return new Saved(visit);
        }
        if (visit.version() != version) {
            return new Stale(visit);
        }
        repository.change(id, text.visitedOn(), text.kind().name(), text.visitor(), text.summary(), text.outcome().name(),
                text.followUp(), text.followUpBy(), by.name(), clock.instant());
        audit.record(by, "changed", RECORD, id, Difference.inWords(visit.text().parts(), text.parts()));
        return new Saved(find(location, id).orElseThrow());
    }
}

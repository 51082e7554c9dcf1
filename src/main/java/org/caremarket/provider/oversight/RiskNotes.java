package org.caremarket.provider.oversight;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.caremarket.platform.access.Actor;
import org.caremarket.platform.audit.AuditTrail;

/**
 * What officers and approvers of the council whose scope is open should know of a location. Nobody else reads it: whoever
 * asks must be named, exports and the search know nothing of it, and the audit trail does not repeat it.
 */
@Singleton
class RiskNotes {

    static final String RECORD = "risk note";

    private final RiskNoteRepository repository;
    private final AuditTrail audit;
    private final Clock clock;

    RiskNotes(RiskNoteRepository repository, AuditTrail audit, Clock clock) {
        this.repository = repository;
        this.audit = audit;
        this.clock = clock;
    }

    /** The notes on a location, the newest first; none for a reader who may not read them. */
    List<RiskNote> of(long location, Actor reader) {
        return Writers.include(reader) ? repository.of(location) : List.of();
    }

    /** Writes a note on a location that the caller found. */
    @Transactional
    long add(long location, LocalDate day, String words, Actor by) {
        var id = repository.add(location, day, words, null, by.name(), clock.instant());
        audit.record(by, "wrote", RECORD, id, "");
        return id;
    }
}

package org.caremarket.platform.audit;

import jakarta.inject.Singleton;
import java.time.Clock;
import org.caremarket.platform.access.Actor;

/** Writes to the trail of the scope that is open, on the caller's connection and in the caller's transaction. */
@Singleton
class JdbcAuditTrail implements AuditTrail {

    private final AuditRepository repository;
    private final Clock clock;

    JdbcAuditTrail(AuditRepository repository, Clock clock) {
        this.repository = repository;
        this.clock = clock;
    }

    @Override
    public void record(Actor by, String verb, String record, long id, String detail) {
        var person = by.personId() == 0 ? null : by.personId();
        repository.add(clock.instant(), person, by.name(), verb, record, id, detail, by.from());
    }
}

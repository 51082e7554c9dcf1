package org.caremarket.platform.imports;

import io.micronaut.transaction.TransactionDefinition.Propagation;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import org.caremarket.platform.access.Actor;
import org.caremarket.platform.audit.AuditTrail;

/** Writes what a review shows, as part of a transaction that holds the import's lock. */
@Singleton
class ImportWriting {

    private final ImportRepository repository;
    private final Mappings mappings;
    private final AuditTrail audit;
    private final Clock clock;

    ImportWriting(ImportRepository repository, Mappings mappings, AuditTrail audit, Clock clock) {
        this.repository = repository;
        this.mappings = mappings;
        this.audit = audit;
        this.clock = clock;
    }

    /** @param now a review without errors */
    @Transactional(propagation = Propagation.MANDATORY)
    Import write(Review now, Actor by, ImportProgress progress) {
        var id = now.file().id();
        var outcome = now.kind().write(now.reading(), id, by, progress);
        var written = now.reading().items().size();
        var leftOut = now.reading().leftOut().size();
        repository.imported(id, written, leftOut, outcome, by.name(), clock.instant());
        if (now.kind().isPersonal()) {
            repository.empty(id);
        }
        mappings.remember(now, by.name());
        audit.record(by, "imported", Imports.RECORD, id, "%s: %s, %,d rows left out".formatted(
                now.file().fileName(), Words.count(written, now.kind().item()), leftOut));
        return repository.find(id).orElseThrow();
    }
}

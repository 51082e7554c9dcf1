package org.caremarket.platform.audit;

import io.micronaut.transaction.annotation.ReadOnly;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.function.Consumer;
import org.caremarket.platform.web.Items;
import org.caremarket.platform.web.PageRequest;

/** Reads the trail of the scope that is open, newest first. */
@Singleton
public class AuditLog {

    private static final int CHUNK = 1_000;
    private static final int OF_A_RECORD = 100;

    private final AuditRepository repository;

    AuditLog(AuditRepository repository) {
        this.repository = repository;
    }

    /** One page of entries. */
    @ReadOnly
    public Items<AuditEntry> find(AuditFilter filter, PageRequest page) {
        var entries = repository.list(filter.person(), filter.verb(), filter.begins(), filter.ends(), Long.MAX_VALUE,
                page.size(), page.offset());
        return new Items<>(entries,
                repository.count(filter.person(), filter.verb(), filter.begins(), filter.ends()));
    }

    /** Gives out entries a thousand at a time, until there are no more or {@code most} were given. */
    public void each(AuditFilter filter, int most, Consumer<AuditEntry> to) {
        var before = Long.MAX_VALUE;
        for (var given = 0; given < most; ) {
            var entries = repository.list(filter.person(), filter.verb(), filter.begins(), filter.ends(), before,
                    Math.min(CHUNK, most - given), 0);
            if (entries.isEmpty()) {
                return;
            }
            entries.forEach(to);
            given += entries.size();
            before = entries.getLast().id();
        }
    }

    /** What was done to one record, newest first, at most a hundred entries. */
    @ReadOnly
    public List<AuditEntry> of(String record, long id) {
        return repository.of(record, id, OF_A_RECORD);
    }

    /** Everything that was ever done, as words to filter by. */
    @ReadOnly
    public List<String> verbs() {
        return repository.verbs();
    }

    /** Everybody who ever did something. */
    @ReadOnly
    public List<AuditActor> actors() {
        return repository.actors();
    }
}

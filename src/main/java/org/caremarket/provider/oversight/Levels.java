package org.caremarket.provider.oversight;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import org.caremarket.platform.access.Actor;
import org.caremarket.platform.audit.AuditTrail;
import org.caremarket.platform.web.Difference;
import org.caremarket.provider.oversight.LevelOutcome.InUse;
import org.caremarket.provider.oversight.LevelOutcome.NotFound;
import org.caremarket.provider.oversight.LevelOutcome.Saved;
import org.caremarket.provider.oversight.LevelOutcome.Stale;
import org.caremarket.provider.oversight.LevelOutcome.Taken;
import org.caremarket.provider.oversight.LevelOutcome.Withdrawn;

/** The levels of monitoring of the council whose scope is open. Every council begins with three. */
@Singleton
public class Levels {

    static final String RECORD = "monitoring level";

    private final LevelRepository repository;
    private final AuditTrail audit;

    Levels(LevelRepository repository, AuditTrail audit) {
        this.repository = repository;
        this.audit = audit;
    }

    /** Every level, from the least to the most watched. */
    public List<Level> all() {
        return repository.all();
    }

    /** The level with this id, if this council has it. */
    public Optional<Level> find(long id) {
        return repository.find(id);
    }

    /** Adds a level. */
    @Transactional
    public LevelOutcome add(LevelText text, Actor by) {
        var id = repository.add(text.position(), text.name(), text.meaning(), text.escalated(), text.homes(), text.homeCare(),
                text.others());
        if (id == null) {
            return new Taken();
        }
        audit.record(by, "added", RECORD, id, text.name());
        return new Saved(find(id).orElseThrow());
    }

    /** Changes what a level is; visits of all locations at it fall due by its new rule. */
    @Transactional
    public LevelOutcome change(long id, LevelText text, int version, Actor by) {
        if (repository.lock(id).isEmpty()) {
            return new NotFound();
        }
        var level = find(id).orElseThrow();
        if (level.text().equals(text)) {
            return new Saved(level);
        }
        if (level.version() != version) {
            return new Stale(level);
        }
        if (repository.taken(text.name(), id)) {
            return new Taken();
        }
        repository.change(id, text.position(), text.name(), text.meaning(), text.escalated(), text.homes(), text.homeCare(),
                text.others());
        audit.record(by, "changed", RECORD, id, Difference.inWords(level.text().parts(), text.parts()));
        return new Saved(find(id).orElseThrow());
    }

    /** Withdraws a level at which no location ever was. */
    @Transactional
    public LevelOutcome withdraw(long id, int version, Actor by) {
        if (repository.lock(id).isEmpty()) {
            return new NotFound();
        }
        var level = find(id).orElseThrow();
        if (level.version() != version) {
            return new Stale(level);
        }
        var locations = repository.locationsThatHadIt(id);
        if (locations > 0) {
            return new InUse(locations);
        }
        repository.remove(id);
        audit.record(by, "removed", RECORD, id, level.name());
        return new Withdrawn();
    }

    /** Puts the council's own levels in the place of those that it began with, as its folder states them. */
    @Transactional
    void define(List<LevelText> texts) {
        repository.removeUnused();
        texts.forEach(text -> repository.add(text.position(), text.name(), text.meaning(), text.escalated(), text.homes(),
                text.homeCare(), text.others()));
    }
}

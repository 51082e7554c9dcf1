package org.caremarket.provider.oversight.mark;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import org.caremarket.platform.access.Actor;
import org.caremarket.platform.audit.AuditTrail;
import org.caremarket.provider.oversight.mark.SchemeOutcome.NotFound;
import org.caremarket.provider.oversight.mark.SchemeOutcome.Saved;
import org.caremarket.provider.oversight.mark.SchemeOutcome.Stale;
import org.caremarket.provider.oversight.mark.SchemeOutcome.Taken;

/** The marks that the council whose scope is open gives, with their criteria. */
@Singleton
public class Schemes {

    static final String RECORD = "quality mark";

    private final SchemeRepository repository;
    private final AuditTrail audit;

    Schemes(SchemeRepository repository, AuditTrail audit) {
        this.repository = repository;
        this.audit = audit;
    }

    /** Every scheme, by name. */
    public List<Scheme> all() {
        return repository.all();
    }

    /** The scheme with this id, if this council has it. */
    public Optional<Scheme> find(long id) {
        return repository.find(id);
    }

    /** The criteria of a scheme, in its order. */
    public List<Criterion> criteria(long scheme) {
        return repository.criteria(scheme);
    }

    /** One criterion of a scheme. */
    public Optional<Criterion> criterion(long scheme, long id) {
        return repository.criterion(scheme, id);
    }

    /** Adds a scheme without criteria. */
    @Transactional
    public SchemeOutcome add(String name, String meaning, int months, @Nullable String madeUp, Actor by) {
        var id = repository.add(name, meaning, months, madeUp);
        if (id == null) {
            return new Taken();
        }
        audit.record(by, "added", RECORD, id, name);
        return new Saved(find(id).orElseThrow());
    }

    /** Changes what heads a scheme. Awards that were made keep the day until which they are valid. */
    @Transactional
    public SchemeOutcome change(long id, String name, String meaning, int months, int version, Actor by) {
        var found = find(id);
        if (found.isEmpty()) {
            return new NotFound();
        }
        if (repository.taken(name, id)) {
            return new Taken();
        }
        if (repository.change(id, name, meaning, months, version) == 0) {
            return new Stale(find(id).orElseThrow());
        }
        audit.record(by, "changed", RECORD, id, name);
        return new Saved(find(id).orElseThrow());
    }

    /** Adds a criterion; assessments that have begun keep theirs. */
    @Transactional
    public SchemeOutcome addCriterion(long scheme, CriterionText text, Actor by) {
        if (repository.advance(scheme) == 0) {
            return new NotFound();
        }
        repository.addCriterion(scheme, text.position(), text.words(), text.judged(), text.required());
        audit.record(by, "added a criterion to", RECORD, scheme, text.words());
        return new Saved(find(scheme).orElseThrow());
    }

    /** Changes a criterion; assessments that have begun keep its earlier words. */
    @Transactional
    public SchemeOutcome changeCriterion(long scheme, long id, CriterionText text, int version, Actor by) {
        var found = criterion(scheme, id);
        if (found.isEmpty()) {
            return new NotFound();
        }
        repository.advance(scheme);
        if (repository.changeCriterion(id, text.position(), text.words(), text.judged(), text.required(), version) == 0) {
            return new Stale(find(scheme).orElseThrow());
        }
        audit.record(by, "changed a criterion of", RECORD, scheme, "%s to %s".formatted(found.get().words(), text.words()));
        return new Saved(find(scheme).orElseThrow());
    }

    /** Withdraws a criterion; assessments that have begun keep it. */
    @Transactional
    public SchemeOutcome withdrawCriterion(long scheme, long id, int version, Actor by) {
        var found = criterion(scheme, id);
        if (found.isEmpty()) {
            return new NotFound();
        }
        repository.advance(scheme);
        if (repository.removeCriterion(id, version) == 0) {
            return new Stale(find(scheme).orElseThrow());
        }
        audit.record(by, "withdrew a criterion of", RECORD, scheme, found.get().words());
        return new Saved(find(scheme).orElseThrow());
    }
}

package org.caremarket.fee;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.caremarket.fee.Outcome.NotFound;
import org.caremarket.fee.Outcome.Refused;
import org.caremarket.fee.Outcome.Saved;
import org.caremarket.fee.Outcome.Stale;
import org.caremarket.platform.access.Actor;
import org.caremarket.platform.audit.AuditTrail;
import org.caremarket.platform.web.Difference;
import org.caremarket.platform.web.FieldError;

/** The fees that the council whose scope is open pays. */
@Singleton
public class Fees {

    static final String RECORD = "fee";

    private final FeeRepository repository;
    private final AuditTrail audit;
    private final Clock clock;

    Fees(FeeRepository repository, AuditTrail audit, Clock clock) {
        this.repository = repository;
        this.audit = audit;
        this.clock = clock;
    }

    /** Every fee: by kind of care in its usual order, the standard rate first, the newest first. */
    public List<Fee> all() {
        return repository.all().stream()
                .sorted(Comparator.comparing(Fee::careType).thenComparing(fee -> !fee.rate().isEmpty())
                        .thenComparing(Fee::rate).thenComparing(fee -> fee.segment() == null ? "" : fee.segment())
                        .thenComparing(Fee::unit).thenComparing(Fee::fromOn, Comparator.reverseOrder()))
                .toList();
    }

    /** The fee with this id, if this council has it. */
    public Optional<Fee> find(long id) {
        return repository.find(id);
    }

    /** The fees for a kind of care in its usual unit, the standard rate first, the newest first. */
    public List<Fee> of(CareType care) {
        return all().stream().filter(fee -> fee.careType() == care && fee.unit() == care.unit()).toList();
    }

    @Transactional
    Outcome<Fee> add(FeeText text, Actor by) {
        var id = insert(text, by.name());
        if (id.isEmpty()) {
            return new Refused<>(taken());
        }
        audit.record(by, "added", RECORD, id.get(), inWords(text));
        return new Saved<>(repository.find(id.get()).orElseThrow());
    }

    /** @param version the one that its author saw */
    @Transactional
    Outcome<Fee> change(long id, FeeText text, int version, Actor by) {
        if (repository.lock(id).isEmpty()) {
            return new NotFound<>();
        }
        var fee = repository.find(id).orElseThrow();
        if (fee.text().same(text)) {
            return new Saved<>(fee);
        }
        if (fee.version() != version) {
            return new Stale<>(fee);
        }
        if (same(text).filter(other -> other.id() != id).isPresent()) {
            return new Refused<>(taken());
        }
        repository.change(id, text.segment(), text.careType().name(), text.rate(), text.unit().name(), text.year(),
                text.amount(), text.from(), text.to(), text.publishedUplift(), text.source(), text.note(), by.name(),
                clock.instant());
        audit.record(by, "changed", RECORD, id, Difference.inWords(fee.text().parts(), text.parts()));
        return new Saved<>(repository.find(id).orElseThrow());
    }

    @Transactional
    Outcome<Fee> remove(long id, int version, Actor by) {
        if (repository.lock(id).isEmpty()) {
            return new NotFound<>();
        }
        var fee = repository.find(id).orElseThrow();
        if (fee.version() != version) {
            return new Stale<>(fee);
        }
        repository.remove(id);
        audit.record(by, "removed", RECORD, id, inWords(fee.text()));
        return new Saved<>(fee);
    }

    /** Records fees of a council's folder; those that are there already stay as they are. Returns how many are new. */
    @Transactional
    int load(List<FeeText> texts, String by) {
        return (int) texts.stream().filter(text -> insert(text, by).isPresent()).count();
    }

    private Optional<Long> insert(FeeText text, String by) {
        return Optional.ofNullable(repository.add(text.segment(), text.careType().name(), text.rate(), text.unit().name(),
                text.year(), text.amount(), text.from(), text.to(), text.publishedUplift(), text.source(), text.note(),
                text.madeUp(), by, clock.instant()));
    }

    private Optional<Fee> same(FeeText text) {
        return repository.same(text.segment(), text.careType().name(), text.rate(), text.unit().name(), text.year(), text.from());
    }

    private static FieldError taken() {
        return new FieldError("careType", "There is a fee for this care from this day on already: change that one instead");
    }

    private static String inWords(FeeText text) {
        return "%s%s, %s: %s %s".formatted(text.careType().title(), text.rate().isEmpty() ? "" : ", " + text.rate(), text.year(),
                Money.pounds(text.amount()), text.unit().words());
    }
}

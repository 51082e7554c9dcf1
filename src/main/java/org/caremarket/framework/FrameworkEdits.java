package org.caremarket.framework;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.json.JsonMapper;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.caremarket.market.Segments;
import org.caremarket.platform.access.Actor;
import org.caremarket.platform.audit.AuditTrail;
import org.caremarket.platform.web.Difference;
import org.caremarket.platform.web.FieldError;

/** What people do to a framework as a whole: add and change it, decide on its extensions, write its months. */
@Singleton
class FrameworkEdits {

    private final Frameworks frameworks;
    private final FrameworkRepository repository;
    private final Segments segments;
    private final JsonMapper json;
    private final AuditTrail audit;
    private final Clock clock;

    FrameworkEdits(Frameworks frameworks, FrameworkRepository repository, Segments segments, JsonMapper json, AuditTrail audit,
            Clock clock) {
        this.frameworks = frameworks;
        this.repository = repository;
        this.segments = segments;
        this.json = json;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional
    Outcome<Whole> add(Framework typed, Actor by) {
        var wrong = Term.of(typed, List.of()).problem();
        if (wrong.isPresent()) {
            return new Outcome.Refused<>(new FieldError("initialYears", wrong.get()));
        }
        var id = repository.add(line(typed), by.name(), clock.instant());
        audit.record(by, "added", Frameworks.RECORD, id, typed.title());
        return new Outcome.Saved<>(frameworks.find(id).orElseThrow());
    }

    /** Changes a framework. Extensions that were decided stay as they are. */
    @Transactional
    Outcome<Whole> change(Framework typed, Actor by) {
        if (repository.lock(typed.id()).isEmpty()) {
            return new Outcome.NotFound<>();
        }
        var current = frameworks.find(typed.id()).orElseThrow();
        if (current.framework().version() != typed.version()) {
            return new Outcome.Stale<>(current);
        }
        var decided = current.term().decisions().size();
        var before = current.framework().extensionMonths();
        var initial = Objects.equals(current.framework().initialMonths(), typed.initialMonths());
        if (decided > 0 && (!initial || typed.extensionMonths().size() < decided
                || !typed.extensionMonths().subList(0, decided).equals(before.subList(0, decided)))) {
            return new Outcome.Refused<>(new FieldError("extensionYears",
                    "An extension was decided already: the initial term and the extensions decided stay as they are"));
        }
        var wrong = Term.of(typed, List.of()).problem();
        if (wrong.isPresent()) {
            return new Outcome.Refused<>(new FieldError("initialYears", wrong.get()));
        }
        repository.change(line(typed), by.name(), clock.instant());
        var known = segments.all();
        audit.record(by, "changed", Frameworks.RECORD, typed.id(),
                Difference.inWords(current.framework().parts(known), typed.parts(known)));
        return new Outcome.Saved<>(frameworks.find(typed.id()).orElseThrow());
    }

    /** Records whether the next extension is taken. */
    @Transactional
    Outcome<Whole> decide(long id, int number, boolean taken, LocalDate on, int version, Actor by) {
        if (repository.lock(id).isEmpty()) {
            return new Outcome.NotFound<>();
        }
        var current = frameworks.find(id).orElseThrow();
        if (number < 1 || number > current.term().extensions().size()) {
            return new Outcome.NotFound<>();
        }
        if (current.framework().version() != version) {
            return new Outcome.Stale<>(current);
        }
        if (!current.term().next().equals(Optional.of(number))) {
            return new Outcome.Refused<>(new FieldError("taken",
                    "Extensions are decided in their order, each once, and none after one that was not taken"));
        }
        repository.decide(id, number, taken, on);
        repository.touch(id, by.name(), clock.instant());
        audit.record(by, "decided", Frameworks.RECORD, id, "extension %d of %s %s, on %s".formatted(number,
                Term.years(current.term().extensions().get(number - 1)), taken ? "taken" : "not taken", Say.day(on)));
        return new Outcome.Saved<>(frameworks.find(id).orElseThrow());
    }

    /**
     * Writes what was bought in a month.
     *
     * @param amounts by lot, and by 0 for what was bought outside; what is missing is not stated
     * @param version the version of the months that was seen
     */
    @Transactional
    Outcome<Whole> record(long id, YearMonth month, Map<Long, BigDecimal> amounts, int version, Actor by) {
        if (repository.lock(id).isEmpty()) {
            return new Outcome.NotFound<>();
        }
        var current = frameworks.find(id).orElseThrow();
        if (current.framework().monthsVersion() != version) {
            return new Outcome.Stale<>(current);
        }
        write(id, month, amounts, null);
        repository.touchMonths(id);
        audit.record(by, "recorded", Frameworks.RECORD, id, "what was bought in " + MonthForm.title(month));
        return new Outcome.Saved<>(frameworks.find(id).orElseThrow());
    }

    void write(long id, YearMonth month, Map<Long, BigDecimal> amounts, @Nullable String madeUp) {
        repository.clearMonth(id, month.atDay(1));
        amounts.forEach((lot, amount) -> repository.addMonth(id, month.atDay(1), lot == 0 ? null : lot, amount, madeUp));
    }

    /** Adds a framework that came with the council's folder, and returns its id. */
    long load(Framework framework, String by) {
        return repository.add(line(framework), by, clock.instant());
    }

    private String line(Framework typed) {
        try {
            return json.writeValueAsString(typed);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}

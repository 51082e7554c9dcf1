package org.caremarket.fee;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.transaction.annotation.ReadOnly;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.caremarket.fee.Outcome.NotFound;
import org.caremarket.fee.Outcome.Refused;
import org.caremarket.fee.Outcome.Saved;
import org.caremarket.fee.Outcome.Stale;
import org.caremarket.platform.access.Actor;
import org.caremarket.platform.audit.AuditTrail;
import org.caremarket.platform.web.Difference;
import org.caremarket.platform.web.FieldError;

/** What fair-cost-of-care exercises found, in the council whose scope is open. */
@Singleton
public class Costs {

    static final String RECORD = "cost-of-care";

    private final CostRepository repository;
    private final CostLines lines;
    private final AuditTrail audit;
    private final Clock clock;

    Costs(CostRepository repository, CostLines lines, AuditTrail audit, Clock clock) {
        this.repository = repository;
        this.lines = lines;
        this.audit = audit;
        this.clock = clock;
    }

    /** Every exercise, that with the latest prices first. */
    public List<Exercise> exercises() {
        return repository.exercises();
    }

    /** The exercise with this id, if this council has it. */
    public Optional<Exercise> exercise(long id) {
        return repository.exercise(id);
    }

    /** What an exercise found, by kind of care in the usual order. */
    @ReadOnly
    public List<CareCost> of(Exercise exercise) {
        var costs = repository.lines(exercise.id()).stream().collect(Collectors.groupingBy(LineCost::resultId));
        return repository.results(exercise.id()).stream().sorted(Comparator.comparing(CostResult::careType))
                .map(result -> {
                    var stated = costs.getOrDefault(result.id(), List.of()).stream()
                            .collect(Collectors.toMap(LineCost::line, cost -> cost));
                    return new CareCost(exercise, result, lines.of(result.careType()).stream()
                            .map(line -> new CareCost.Line(line, stated.get(line.code()))).toList());
                })
                .toList();
    }

    /** What an exercise found for one kind of care. */
    @ReadOnly
    public Optional<CareCost> find(long exercise, CareType care) {
        return repository.exercise(exercise).flatMap(found -> of(found).stream().filter(cost -> cost.care() == care).findFirst());
    }

    @Transactional
    Outcome<Exercise> add(ExerciseText text, Actor by) {
        var id = repository.add(text.name(), text.baseYear(), text.baseOn(), text.priceIndex(), text.rises().lines(),
                text.source(),
                text.note(), text.madeUp(), by.name(), clock.instant());
        if (id == null) {
            return new Refused<>(taken());
        }
        audit.record(by, "added", RECORD, id, text.name());
        return new Saved<>(repository.exercise(id).orElseThrow());
    }

    @Transactional
    Outcome<Exercise> change(long id, ExerciseText text, int version, Actor by) {
        if (repository.lock(id).isEmpty()) {
            return new NotFound<>();
        }
        var exercise = repository.exercise(id).orElseThrow();
        if (exercise.version() != version) {
            return exercise.text().equals(text) ? new Saved<>(exercise) : new Stale<>(exercise);
        }
        if (repository.called(text.name()).filter(other -> other.id() != id).isPresent()) {
            return new Refused<>(taken());
        }
        repository.change(id, text.name(), text.baseYear(), text.baseOn(), text.priceIndex(), text.rises().lines(), text.source(),
                text.note(), by.name(), clock.instant());
        audit.record(by, "changed", RECORD, id, Difference.inWords(exercise.text().parts(), text.parts()));
        return new Saved<>(repository.exercise(id).orElseThrow());
    }

    /** Removes an exercise with its results, scenarios, returns and documents. */
    @Transactional
    Outcome<Exercise> remove(long id, int version, Actor by) {
        if (repository.lock(id).isEmpty()) {
            return new NotFound<>();
        }
        var exercise = repository.exercise(id).orElseThrow();
        if (exercise.version() != version) {
            return new Stale<>(exercise);
        }
        repository.remove(id);
        audit.record(by, "removed", RECORD, id, exercise.name());
        return new Saved<>(exercise);
    }

    /** Adds an empty result for a kind of care; one that is there already stays as it is. */
    @Transactional
    Outcome<CareCost> begin(long exercise, CareType care, Actor by) {
        if (repository.lock(exercise).isEmpty() || !care.hasExercise()) {
            return new NotFound<>();
        }
        if (repository.addResult(exercise, care.name(), by.name(), clock.instant()) != null) {
            audit.record(by, "added a result to", RECORD, exercise, care.title());
        }
        return new Saved<>(find(exercise, care).orElseThrow());
    }

    @Transactional
    Outcome<CareCost> change(long exercise, CareType care, ResultText text, int version, Actor by) {
        var id = repository.lockResult(exercise, care.name());
        if (id.isEmpty()) {
            return new NotFound<>();
        }
        var current = find(exercise, care).orElseThrow();
        if (current.result().version() != version) {
            return new Stale<>(current);
        }
        write(id.get(), text, by.name());
        audit.record(by, "changed a result of", RECORD, exercise,
                care.title() + ": " + Difference.inWords(current.result().text().parts(), text.parts()));
        return new Saved<>(find(exercise, care).orElseThrow());
    }

    @Transactional
    Outcome<CareCost> removeResult(long exercise, CareType care, int version, Actor by) {
        var id = repository.lockResult(exercise, care.name());
        if (id.isEmpty()) {
            return new NotFound<>();
        }
        var current = find(exercise, care).orElseThrow();
        if (current.result().version() != version) {
            return new Stale<>(current);
        }
        repository.removeResult(id.get());
        audit.record(by, "removed a result of", RECORD, exercise, care.title());
        return new Saved<>(current);
    }

    /**
     * Records what is stated of one line; with nothing stated the line goes.
     *
     * @param own group and name of a line that the council adds; null for a line that is there
     */
    @Transactional
    Outcome<CareCost> line(long exercise, CareType care, LineCost cost, @Nullable NewLine own, int version, Actor by) {
        var id = repository.lockResult(exercise, care.name());
        if (id.isEmpty()) {
            return new NotFound<>();
        }
        var current = find(exercise, care).orElseThrow();
        if (current.result().version() != version) {
            return new Stale<>(current);
        }
        if (own != null && lines.find(care, own.name()).isPresent()) {
            return new Refused<>(new FieldError("name", "There is a line of this name already: change that one instead"));
        }
        var code = own == null ? cost.line() : lines.add(care, own.group(), own.name());
        if (cost.isEmpty() && own == null) {
            repository.removeLine(id.get(), code);
        } else {
            repository.putLine(id.get(), code, cost.count(), cost.lower(), cost.median(), cost.upper());
        }
        repository.touch(id.get(), by.name(), clock.instant());
        audit.record(by, "changed a line of", RECORD, exercise, "%s, %s: median %s".formatted(care.title(),
                lines.find(care, code).map(CostLine::name).orElse(code), Money.pounds(cost.median())));
        return new Saved<>(find(exercise, care).orElseThrow());
    }

    /** A line that the council adds. */
    record NewLine(String group, String name) {}

    /** Writes what a file says of a result and its lines, inside the caller's transaction; returns the result's id. */
    long write(long exercise, CareType care, ResultText text, List<LineCost> costs, String by) {
        repository.addResult(exercise, care.name(), by, clock.instant());
        long id = repository.lockResult(exercise, care.name()).orElseThrow();
        write(id, text, by);
        costs.forEach(cost -> repository.putLine(id, cost.line(), cost.count(), cost.lower(), cost.median(), cost.upper()));
        return id;
    }

    private void write(long id, ResultText text, String by) {
        repository.changeResult(id, text.invited(), text.responses(), text.used(), text.exclusions(), text.totalCount(),
                text.totalLower(), text.totalMedian(), text.totalUpper(), text.volume(), by, clock.instant());
    }

    /** The exercise of this name in a council's folder, which is added unless it is there; empty then. */
    @Transactional
    Optional<Long> load(ExerciseText text, String by) {
        return Optional.ofNullable(repository.add(text.name(), text.baseYear(), text.baseOn(), text.priceIndex(),
                text.rises().lines(), text.source(), text.note(), text.madeUp(), by, clock.instant()));
    }

    private static FieldError taken() {
        return new FieldError("name", "There is an exercise of this name already: change that one instead");
    }
}

package org.caremarket.plan;

import io.micronaut.transaction.TransactionOperations;
import io.micronaut.transaction.annotation.ReadOnly;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.caremarket.platform.access.Actor;
import org.caremarket.platform.audit.AuditTrail;
import org.caremarket.platform.document.OutlineOutcome;
import org.caremarket.platform.document.Outlines;
import org.caremarket.platform.web.FieldError;

/**
 * Documents of existing plans, sorted into the sections of plans here. What was read stays as it was read, whether it is
 * taken over, in part or whole, or discarded.
 */
@Singleton
public class PlanReadings {

    /** The most documents of one plan; they take room in the database. */
    static final int MOST = 100;

    private final PlanReadingRepository repository;
    private final PlanReadingReviews reviews;
    private final Plans plans;
    private final PlanRepository states;
    private final Sections sections;
    private final TransactionOperations<Connection> transactions;
    private final AuditTrail audit;
    private final Clock clock;

    PlanReadings(
            PlanReadingRepository repository, PlanReadingReviews reviews, Plans plans, PlanRepository states, Sections sections,
            TransactionOperations<Connection> transactions, AuditTrail audit, Clock clock) {
        this.repository = repository;
        this.reviews = reviews;
        this.plans = plans;
        this.states = states;
        this.sections = sections;
        this.transactions = transactions;
        this.audit = audit;
        this.clock = clock;
    }

    /** The documents that were read for a plan, newest first, without their texts. */
    @ReadOnly
    public List<PlanReading> of(long plan) {
        return repository.of(plan);
    }

    /** A document with what would come of it as it was decided so far. */
    @ReadOnly
    public Optional<PlanReadingReview> review(long plan, long id) {
        return plans.find(plan).flatMap(found -> repository.find(plan, id).map(reading -> reviews.of(found, reading)));
    }

    /** The same with other decisions, which are not kept. */
    @ReadOnly
    public Optional<PlanReadingReview> review(long plan, long id, ReadingChoices choices) {
        return plans.find(plan).flatMap(found -> repository.find(plan, id).map(reading -> reviews.of(found, reading, choices)));
    }

    /** Reads a document, and keeps it for its review. */
    public ReadingOutcome read(long plan, String fileName, byte[] content, Actor by) {
        if (plans.find(plan).isEmpty()) {
            return new ReadingOutcome.NotFound();
        }
        // Reading takes a moment, so it is done before the transaction.
        return switch (Outlines.read(fileName, content)) {
            case OutlineOutcome.Unreadable(var reason) -> new ReadingOutcome.Refused(new FieldError("file", reason));
            case OutlineOutcome.Read(var outline) -> {
                var parts = ReadingParts.of(outline);
                yield parts.parts().size() > ReadingParts.MOST
                        ? new ReadingOutcome.Refused(new FieldError("file", "The document has %,d headings, and %d are the most"
                                .formatted(parts.parts().size(), ReadingParts.MOST) + " that can be sorted. Divide it into several files"))
                        : transactions.executeWrite(status -> keep(plan, fileName, parts, by));
            }
        };
    }

    private ReadingOutcome keep(long plan, String fileName, ReadingParts parts, Actor by) {
        var found = states.hold(plan);
        if (found.isEmpty()) {
            return new ReadingOutcome.NotFound();
        }
        if (!found.get().state().open()) {
            return new ReadingOutcome.Refused(new FieldError("file", Plans.locked(found.get())));
        }
        if (repository.count(plan) >= MOST) {
            return new ReadingOutcome.Refused(new FieldError("file",
                    "%d documents were read for this plan, the most that are kept".formatted(MOST)));
        }
        long id = repository.add(plan, fileName, reviews.write(parts), by.name(), clock.instant());
        audit.record(by, "read document", Plans.RECORD, plan, fileName);
        return new ReadingOutcome.Read(repository.find(plan, id).orElseThrow());
    }

    /** Keeps decisions; {@code version} is that of the document which their author saw. */
    @Transactional
    public TakingOutcome choose(long plan, long id, int version, ReadingChoices choices) {
        return with(plan, id, version, reading -> decided(reading, choices, ReadingState.REVIEW, List.of()));
    }

    /** Takes no more of a document; it can be read on. */
    @Transactional
    public TakingOutcome discard(long plan, long id, int version, Actor by) {
        return with(plan, id, version, reading -> {
            audit.record(by, "discarded document", Plans.RECORD, plan, reading.fileName());
            return decided(reading, reviews.of(plans.find(plan).orElseThrow(), reading).choices(), ReadingState.DISCARDED, List.of());
        });
    }

    /**
     * Writes what goes to each section as its next version: all of it, or nothing.
     *
     * @param seen the versions of the sections that the author of the choices saw, by their keys
     */
    public TakingOutcome take(long plan, long id, int version, ReadingChoices choices, Map<String, Integer> seen, Actor by) {
        return transactions.executeWrite(status -> {
            var outcome = with(plan, id, version, reading -> take(reading, choices, seen, by));
            if (!(outcome instanceof TakingOutcome.Done)) {
                status.setRollbackOnly();
            }
            return outcome;
        });
    }

    private TakingOutcome take(PlanReading reading, ReadingChoices choices, Map<String, Integer> seen, Actor by) {
        var review = reviews.of(plans.find(reading.planId()).orElseThrow(), reading, choices);
        if (review.changes() == 0) {
            return new TakingOutcome.Refused(new FieldError("places", "Nothing would be written: select a section for at least one part"));
        }
        var written = new ArrayList<String>();
        var overtaken = new ArrayList<Section>();
        for (var result : review.results()) {
            if (!result.changes()) {
                continue;
            }
            var key = result.section().key();
            switch (sections.write(reading.planId(), key, result.text(), seen.getOrDefault(key, -1), "From " + reading.fileName(), by)) {
                case SectionOutcome.Saved(var saved) -> written.add(saved.heading());
                case SectionOutcome.Stale(var current) -> overtaken.add(current);
                case SectionOutcome.Locked(var state) -> {
                    return new TakingOutcome.Refused(new FieldError("", Plans.locked(review.plan())));
                }
                case SectionOutcome.Refused(var why) -> {
                    return new TakingOutcome.Refused(new FieldError("places",
                            "%s: %s".formatted(result.section().heading(), why.message())));
                }
                case SectionOutcome.NotFound() -> {
                    return new TakingOutcome.NotFound();
                }
            }
        }
        if (!overtaken.isEmpty()) {
            return new TakingOutcome.Overtaken(List.copyOf(overtaken));
        }
        audit.record(by, "took over document", Plans.RECORD, reading.planId(), reading.fileName());
        return decided(reading, new ReadingChoices(placed(review), choices.ways()), ReadingState.TAKEN, written);
    }

    /** Where each part went, said outright: what is proposed may change. */
    private static Map<String, String> placed(PlanReadingReview review) {
        var places = new HashMap<String, String>();
        for (int i = 0; i < review.places().size(); i++) {
            places.put("" + i, review.places().get(i));
        }
        return places;
    }

    private TakingOutcome decided(PlanReading reading, ReadingChoices choices, ReadingState into, List<String> written) {
        repository.decide(reading.id(), reviews.write(choices), into.name());
        return new TakingOutcome.Done(repository.find(reading.planId(), reading.id()).orElseThrow(), written);
    }

    private interface Step {
        TakingOutcome of(PlanReading reading);
    }

    private TakingOutcome with(long plan, long id, int version, Step step) {
        var reading = states.hold(plan).flatMap(found -> repository.lock(plan, id));
        if (reading.isEmpty()) {
            return new TakingOutcome.NotFound();
        }
        return reading.get().version() != version || reading.get().state() != ReadingState.REVIEW
                ? new TakingOutcome.Stale(reading.get())
                : step.of(reading.get());
    }
}

package org.caremarket.provider.oversight.mark;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.caremarket.platform.access.Actor;
import org.caremarket.platform.audit.AuditTrail;
import org.caremarket.platform.web.FieldError;
import org.caremarket.platform.web.TypedDate;
import org.caremarket.provider.oversight.mark.AssessmentOutcome.NotFound;
import org.caremarket.provider.oversight.mark.AssessmentOutcome.Refused;
import org.caremarket.provider.oversight.mark.AssessmentOutcome.Saved;
import org.caremarket.provider.oversight.mark.AssessmentOutcome.Stale;

/** The assessments of providers and locations of the council whose scope is open. */
@Singleton
public class Assessments {

    static final String RECORD = "assessment";

    private final AssessmentRepository repository;
    private final AuditTrail audit;
    private final Clock clock;

    Assessments(AssessmentRepository repository, AuditTrail audit, Clock clock) {
        this.repository = repository;
        this.audit = audit;
        this.clock = clock;
    }

    /** Every assessment, the newest first. */
    public List<MarkAssessment> all() {
        return repository.all();
    }

    /** The assessment with this id, if this council has it. */
    public Optional<MarkAssessment> find(long id) {
        return repository.find(id);
    }

    /** What was found of each criterion. */
    public List<Judged> judged(long assessment) {
        return repository.judged(assessment);
    }

    /**
     * Begins an assessment against the criteria as they are today.
     *
     * @param location null to judge the provider as a whole
     */
    @Transactional
    AssessmentOutcome begin(Scheme scheme, long provider, @Nullable Long location, @Nullable String madeUp, Actor by) {
        var id = repository.add(scheme.id(), scheme.version(), provider, location, LocalDate.now(clock), madeUp, by.name(),
                clock.instant());
        if (id == null) {
            return new Refused(new FieldError("subject", "An assessment of this one is open already: decide it first"));
        }
        if (repository.copyCriteria(id, scheme.id()) == 0) {
            throw new IllegalStateException("A scheme without criteria was offered");
        }
        var begun = find(id).orElseThrow();
        audit.record(by, "began", RECORD, id, "%s, %s".formatted(begun.subject(), scheme.name()));
        return new Saved(begun);
    }

    /** Records what was found of each criterion, by its position. */
    @Transactional
    AssessmentOutcome judge(long id, Map<Integer, Judged> found, int version, Actor by) {
        if (repository.lock(id).isEmpty()) {
            return new NotFound();
        }
        var assessment = find(id).orElseThrow();
        if (assessment.version() != version) {
            return new Stale(assessment);
        }
        if (assessment.outcome() != Outcome.OPEN) {
            return new Refused(new FieldError("version", "It is decided: begin a new assessment to judge anew"));
        }
        found.forEach((position, judged) -> repository.judge(id, position, judged.finding().name(), judged.evidence()));
        repository.advance(id, by.name(), clock.instant());
        audit.record(by, "judged", RECORD, id, "%s, %s".formatted(assessment.subject(), assessment.schemeName()));
        return new Saved(find(id).orElseThrow());
    }

    /** Decides an assessment: with the mark only when every required criterion is met or does not apply. */
    @Transactional
    AssessmentOutcome decide(long id, Decision decision, int version, Actor by) {
        if (repository.lock(id).isEmpty()) {
            return new NotFound();
        }
        var assessment = find(id).orElseThrow();
        if (assessment.version() != version) {
            return new Stale(assessment);
        }
        if (assessment.outcome() != Outcome.OPEN) {
            return new Refused(new FieldError("version", "It is decided already"));
        }
        var missing = judged(id).stream().filter(each -> each.required() && !each.finding().satisfies()).findFirst();
        if (decision.outcome() == Outcome.AWARDED && missing.isPresent()) {
            return new Refused(new FieldError("outcome", "The mark cannot be awarded: criterion %d is required and %s".formatted(
                    missing.get().position(), missing.get().finding() == Finding.NOT_MET ? "not met" : "not judged yet")));
        }
        if (decision.day().isBefore(assessment.begunOn()) && assessment.madeUp() == null) {
            return new Refused(new FieldError("decidedOn", "The assessment began on %s: the decision cannot be earlier".formatted(
                    TypedDate.words(assessment.begunOn()))));
        }
        repository.decide(id, decision.outcome().name(), decision.assessor(), decision.day(), decision.validUntil(),
                decision.reason(), by.name(), clock.instant());
        audit.record(by, "decided", RECORD, id, "%s, %s: %s".formatted(assessment.subject(), assessment.schemeName(),
                decision.outcome().title()));
        return new Saved(find(id).orElseThrow());
    }

    /** Removes a holder from a day on. The reason is kept with the assessment and in no other place. */
    @Transactional
    AssessmentOutcome remove(long id, LocalDate day, String why, int version, Actor by) {
        if (repository.lock(id).isEmpty()) {
            return new NotFound();
        }
        var assessment = find(id).orElseThrow();
        if (assessment.version() != version) {
            return new Stale(assessment);
        }
        if (!assessment.heldOn(LocalDate.now(clock))) {
            return new Refused(new FieldError("version", "The mark is not held, so it cannot be removed"));
        }
        if (day.isBefore(assessment.decidedOn())) {
            return new Refused(new FieldError("removedOn", "The mark was awarded on %s: it cannot be removed before".formatted(
                    TypedDate.words(assessment.decidedOn()))));
        }
        repository.remove(id, day, why, by.name(), clock.instant());
        audit.record(by, "removed", RECORD, id, "%s, %s".formatted(assessment.subject(), assessment.schemeName()));
        return new Saved(find(id).orElseThrow());
    }
}

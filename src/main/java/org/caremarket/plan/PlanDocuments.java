package org.caremarket.plan;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.transaction.annotation.ReadOnly;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import org.caremarket.platform.access.Actor;
import org.caremarket.platform.audit.AuditTrail;
import org.caremarket.platform.document.PaperFormat;
import org.caremarket.platform.job.Job;
import org.caremarket.platform.job.Jobs;
import org.caremarket.platform.web.FieldError;

/**
 * Files made of plans: of a plan as it reads now, or of an edition. A job makes each, and it is kept until somebody
 * removes it. Whoever may read a plan may have its documents made and fetch them.
 */
@Singleton
public class PlanDocuments {

    /** The most files of one plan; they take room in the database. */
    static final int MOST = 60;

    private final PlanDocumentRepository repository;
    private final Plans plans;
    private final EditionPapers editions;
    private final Jobs jobs;
    private final AuditTrail audit;

    PlanDocuments(PlanDocumentRepository repository, Plans plans, EditionPapers editions, Jobs jobs, AuditTrail audit) {
        this.repository = repository;
        this.plans = plans;
        this.editions = editions;
        this.jobs = jobs;
        this.audit = audit;
    }

    /** The files of a plan, newest first. */
    @ReadOnly
    public List<PlanDocument> of(long plan) {
        return repository.of(plan);
    }

    /** A file of a plan, if the council has that plan and the plan that file. */
    @ReadOnly
    public Optional<PlanDocument> find(long plan, long id) {
        return plans.find(plan).flatMap(found -> repository.find(plan, id));
    }

    /** The newest file of an edition in a format; empty when none was made. */
    @ReadOnly
    public Optional<PlanDocument> newest(long plan, int edition, PaperFormat format) {
        return repository.newest(plan, edition, format.name());
    }

    /** The bytes of a file. Who may have them is for the caller to know. */
    @ReadOnly
    public Optional<byte[]> content(PlanDocument document) {
        return repository.content(document.id()).map(PlanDocumentContent::content);
    }

    /** The newest job of each file that was asked for, whether it still goes on or not; newest first. */
    public List<Job> jobs(long plan) {
        return jobs.about(DocumentJob.NAME, DocumentAsked.beginning(plan));
    }

    /**
     * Has a file made.
     *
     * @param edition the number of an edition; null for the plan as it reads when the job runs
     */
    @Transactional
    public DocumentOutcome ask(long plan, @Nullable Integer edition, PaperFormat format, Actor by) {
        var found = plans.find(plan);
        if (found.isEmpty()) {
            return new DocumentOutcome.NotFound();
        }
        if (edition != null && editions.of(found.get()).stream().noneMatch(offer -> offer.number() == edition)) {
            return new DocumentOutcome.Refused(new FieldError("edition", "The plan has no such edition"));
        }
        if (repository.count(plan) >= MOST) {
            return new DocumentOutcome.Refused(new FieldError("format",
                    "The plan has %d documents, the most that are kept: an officer can remove some".formatted(MOST)));
        }
        var asked = new DocumentAsked(plan, edition, format);
        return new DocumentOutcome.Started(jobs.start(DocumentJob.NAME, "Making the %s of %s%s".formatted(
                format == PaperFormat.HTML ? "web page" : format.title() + (format == PaperFormat.PDF ? "" : " file"),
                found.get().title(), edition == null ? "" : ", edition " + edition), asked.subject(), by));
    }

    /** Removes a file for good; false when there is none. */
    @Transactional
    public boolean remove(long plan, long id, Actor by) {
        var found = find(plan, id);
        if (found.isEmpty() || repository.remove(plan, id) == 0) {
            return false;
        }
        audit.record(by, "removed document", Plans.RECORD, plan, found.get().fileName());
        return true;
    }
}

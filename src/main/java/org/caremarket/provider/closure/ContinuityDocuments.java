package org.caremarket.provider.closure;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import org.caremarket.platform.access.Actor;
import org.caremarket.platform.audit.AuditTrail;
import org.caremarket.platform.document.PaperFormat;
import org.caremarket.platform.job.Job;
import org.caremarket.platform.job.Jobs;
import org.caremarket.platform.web.FieldError;

/** Continuity plans as files. A job makes each, and it is kept until somebody removes it. */
@Singleton
public class ContinuityDocuments {

    /** The most files of one plan; they take room in the database. */
    static final int MOST = 60;

    private final ContinuityDocumentRepository repository;
    private final Continuity continuity;
    private final Jobs jobs;
    private final AuditTrail audit;

    ContinuityDocuments(ContinuityDocumentRepository repository, Continuity continuity, Jobs jobs, AuditTrail audit) {
        this.repository = repository;
        this.continuity = continuity;
        this.jobs = jobs;
        this.audit = audit;
    }

    /** The files of a plan, newest first. */
    public List<ContinuityDocument> of(long plan) {
        return repository.of(plan);
    }

    public Optional<ContinuityDocument> find(long plan, long id) {
        return repository.find(plan, id);
    }

    public Optional<byte[]> content(ContinuityDocument document) {
        return repository.content(document.id()).map(DocumentContent::content);
    }

    /** The newest job of each file that was asked for, newest first. */
    public List<Job> jobs(long plan) {
        return jobs.about(ContinuityJob.NAME, plan + ".");
    }

    /** Has the plan made as a file, as it stands when the job runs. */
    @Transactional
    ContinuityOutcome ask(long id, PaperFormat format, Actor by) {
        var plan = continuity.find(id);
        if (plan.isEmpty()) {
            return new ContinuityOutcome.NotFound();
        }
        if (repository.count(id) >= MOST) {
            return new ContinuityOutcome.Refused(new FieldError("format",
                    "The plan has %d files, the most that are kept: remove some first".formatted(MOST)));
        }
        jobs.start(ContinuityJob.NAME, "Making the %s file of the continuity plan of %s".formatted(
                format.title(), plan.get().who()), id + "." + format.name(), by);
        return new ContinuityOutcome.Saved(plan.get());
    }

    /** Removes a file for good; false when there is none. */
    @Transactional
    public boolean remove(long plan, long id, Actor by) {
        var found = find(plan, id);
        if (found.isEmpty() || repository.remove(plan, id) == 0) {
            return false;
        }
        audit.record(by, "removed document", Continuity.RECORD, plan, found.get().fileName());
        return true;
    }
}

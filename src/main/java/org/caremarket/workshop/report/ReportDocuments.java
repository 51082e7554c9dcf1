package org.caremarket.workshop.report;

import io.micronaut.transaction.annotation.ReadOnly;
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
import org.caremarket.workshop.Workshops;

/**
 * Reports of workshops as files. A job makes each, and it is kept until somebody removes it: what a report said on a day
 * can be read again later. Whoever may read a workshop may have its report made and fetch it.
 */
@Singleton
public class ReportDocuments {

    /** The most files of one workshop; they take room in the database. */
    static final int MOST = 60;

    private final ReportDocumentRepository repository;
    private final Workshops workshops;
    private final Jobs jobs;
    private final AuditTrail audit;

    ReportDocuments(ReportDocumentRepository repository, Workshops workshops, Jobs jobs, AuditTrail audit) {
        this.repository = repository;
        this.workshops = workshops;
        this.jobs = jobs;
        this.audit = audit;
    }

    /** The files of a workshop, newest first. */
    public List<ReportDocument> of(long workshop) {
        return repository.of(workshop);
    }

    /** A file of a workshop, if the council has that workshop and the workshop that file. */
    @ReadOnly
    public Optional<ReportDocument> find(long workshop, long id) {
        return workshops.find(workshop).flatMap(found -> repository.find(workshop, id));
    }

    public Optional<byte[]> content(ReportDocument document) {
        return repository.content(document.id()).map(ReportContent::content);
    }

    /** The newest job of each file that was asked for, whether it still goes on or not; newest first. */
    public List<Job> jobs(long workshop) {
        return jobs.about(ReportJob.NAME, ReportAsked.beginning(workshop));
    }

    /** Has the report made as a file, as it stands when the job runs. */
    @Transactional
    public ReportOutcome ask(long workshop, PaperFormat format, Actor by) {
        var found = workshops.find(workshop);
        if (found.isEmpty()) {
            return new ReportOutcome.NotFound();
        }
        if (repository.count(workshop) >= MOST) {
            return new ReportOutcome.Refused(new FieldError("format",
                    "The workshop has %d files, the most that are kept: an officer can remove some".formatted(MOST)));
        }
        return new ReportOutcome.Started(jobs.start(ReportJob.NAME, "Making the %s of the report on %s".formatted(
                format == PaperFormat.HTML ? "web page" : format.title() + (format == PaperFormat.PDF ? "" : " file"),
                found.get().title()), new ReportAsked(workshop, format).subject(), by));
    }

    /** Removes a file for good; false when there is none. */
    @Transactional
    public boolean remove(long workshop, long id, Actor by) {
        var found = find(workshop, id);
        if (found.isEmpty() || repository.remove(workshop, id) == 0) {
            return false;
        }
        audit.record(by, "removed report", Workshops.RECORD, workshop, found.get().fileName());
        return true;
    }
}

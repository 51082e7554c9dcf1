package org.caremarket.position.paper;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import org.caremarket.platform.access.Actor;
import org.caremarket.platform.audit.AuditTrail;
import org.caremarket.platform.document.PaperFormat;
import org.caremarket.platform.job.Job;
import org.caremarket.platform.job.Jobs;

/**
 * Market position statements as files. A job makes each, and it is kept until somebody removes it: what the position said
 * on a day can be read again later. Whoever may read the position may have a file made and fetch it.
 */
@Singleton
public class PositionDocuments {

    static final String RECORD = "market position document";

    /** The most files of a council; they take room in the database. */
    static final int MOST = 60;

    private final PositionDocumentRepository repository;
    private final Jobs jobs;
    private final AuditTrail audit;

    PositionDocuments(PositionDocumentRepository repository, Jobs jobs, AuditTrail audit) {
        this.repository = repository;
        this.jobs = jobs;
        this.audit = audit;
    }

    /** Every file, newest first. */
    public List<PositionDocument> all() {
        return repository.all();
    }

    /** The file with this id, if this council has it. */
    public Optional<PositionDocument> find(long id) {
        return repository.find(id);
    }

    public Optional<byte[]> content(PositionDocument document) {
        return repository.content(document.id()).map(PositionContent::content);
    }

    /** The newest job of each kind of file that was asked for; newest first. */
    public List<Job> jobs() {
        return jobs.about(PositionJob.NAME, PositionJob.SUBJECT);
    }

    /** Has the position made as a file, as it stands when the job runs; empty when there are as many files as are kept. */
    @Transactional
    public Optional<Job> ask(PaperFormat format, Actor by) {
        return repository.count() >= MOST ? Optional.empty() : Optional.of(jobs.start(PositionJob.NAME,
                "Making the %s of the market position statement".formatted(format == PaperFormat.HTML ? "web page"
                        : format.title() + (format == PaperFormat.PDF ? "" : " file")),
                PositionJob.SUBJECT + format.name(), by));
    }

    /** Removes a file for good; false when there is none. */
    @Transactional
    public boolean remove(long id, Actor by) {
        var found = find(id);
        if (found.isEmpty() || repository.remove(id) == 0) {
            return false;
        }
        audit.record(by, "removed", RECORD, id, found.get().fileName());
        return true;
    }
}

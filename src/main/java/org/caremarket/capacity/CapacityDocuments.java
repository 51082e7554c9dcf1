package org.caremarket.capacity;

import io.micronaut.transaction.annotation.ReadOnly;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.caremarket.platform.access.Actor;
import org.caremarket.platform.audit.AuditTrail;
import org.caremarket.platform.document.PaperFormat;
import org.caremarket.platform.job.Job;
import org.caremarket.platform.job.Jobs;
import org.caremarket.platform.tenancy.CouncilScope;
import org.caremarket.platform.tenancy.Scope;
import org.caremarket.platform.web.FieldError;

/** The capacity report, and the files that were made of it. A job makes each, and it is kept until somebody removes it. */
@Singleton
public class CapacityDocuments {

    /** The record that the audit trail names: there is one report. */
    static final String RECORD = "capacity report";

    /** The most files; they take room in the database. */
    static final int MOST = 60;

    private final CapacityDocumentRepository repository;
    private final Capacities capacities;
    private final Scenarios scenarios;
    private final Jobs jobs;
    private final AuditTrail audit;
    private final Clock clock;

    CapacityDocuments(CapacityDocumentRepository repository, Capacities capacities, Scenarios scenarios, Jobs jobs,
            AuditTrail audit,
            Clock clock) {
        this.repository = repository;
        this.capacities = capacities;
        this.scenarios = scenarios;
        this.jobs = jobs;
        this.audit = audit;
        this.clock = clock;
    }

    /** The report as it stands. */
    @ReadOnly
    CapacityReport report() {
        var council = Scope.current() instanceof CouncilScope scope ? scope.name() : "";
        return new CapacityReport(council, clock.instant(), capacities.places(), capacities.newest().stream()
                .map(each -> new CapacityReport.Entry(each, scenarios.of(each.id()))).toList());
    }

    /** The files, newest first. */
    public List<CapacityDocument> all() {
        return repository.all();
    }

    public Optional<CapacityDocument> find(long id) {
        return repository.find(id);
    }

    public Optional<byte[]> content(CapacityDocument document) {
        return repository.content(document.id()).map(CapacityDocument.Content::content);
    }

    /** The newest job of each kind of file that was asked for, whether it still goes on or not. */
    List<Job> jobs() {
        return jobs.about(CapacityReportJob.NAME, "");
    }

    /** Has the report made as a file; what is in the way, if anything. */
    @Transactional
    public Optional<FieldError> ask(PaperFormat format, Actor by) {
        if (repository.count() >= MOST) {
            return Optional.of(new FieldError("format",
                    "There are %d files, the most that are kept: an officer can remove some".formatted(MOST)));
        }
        jobs.start(CapacityReportJob.NAME, "Making the %s of the capacity report".formatted(
                format == PaperFormat.HTML ? "web page" : format.title() + (format == PaperFormat.PDF ? "" : " file")),
                format.name(), by);
        return Optional.empty();
    }

    /** Removes a file for good; false when there is none. */
    @Transactional
    public boolean remove(long id, Actor by) {
        var found = find(id);
        if (found.isEmpty() || repository.remove(id) == 0) {
            return false;
        }
        audit.record(by, "removed file", RECORD, id, found.get().fileName());
        return true;
    }
}

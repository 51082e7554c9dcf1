package org.caremarket.workshop.report;

import jakarta.inject.Singleton;
import java.time.Clock;
import org.caremarket.platform.audit.AuditTrail;
import org.caremarket.platform.document.Paper;
import org.caremarket.platform.document.PaperFile;
import org.caremarket.platform.document.Papers;
import org.caremarket.platform.job.JobKind;
import org.caremarket.platform.job.JobResult;
import org.caremarket.platform.job.JobRun;
import org.caremarket.workshop.Workshops;

/** Makes a file of a workshop's report; its subject is {@link ReportAsked}. */
@Singleton
class ReportJob implements JobKind {

    static final String NAME = "workshop-report";

    private static final JobResult GONE = new JobResult.Failed("The workshop is no longer there.");
    private static final JobResult TOO_LONG = new JobResult.Failed(
            "The report is too long for a file: it has more than a million characters.");
    private static final int STEPS = 3;
    /** A PDF of this many characters takes some ten seconds; other councils wait for it. */
    private static final int LONGEST = 1_000_000;

    private final Reports reports;
    private final ReportDocumentRepository repository;
    private final AuditTrail audit;
    private final Clock clock;

    ReportJob(Reports reports, ReportDocumentRepository repository, AuditTrail audit, Clock clock) {
        this.reports = reports;
        this.repository = repository;
        this.audit = audit;
        this.clock = clock;
    }

    @Override
    public String name() {
        return NAME;
    }

    /** A PDF takes tens of megabytes while it is laid out. */
    @Override
    public boolean heavy() {
        return true;
    }

    @Override
    public JobResult run(JobRun run) {
        var asked = ReportAsked.read(run.subject()).orElseThrow();
        run.progress(0, STEPS, "Counting the answers.");
        var paper = reports.of(asked.workshop()).map(Report::paper);
        if (paper.isEmpty()) {
            return GONE;
        }
        if (paper.get().body().length() > LONGEST) {
            return TOO_LONG;
        }
        run.progress(1, STEPS, "Writing the file.");
        var content = Papers.write(paper.get(), asked.format());
        run.progress(2, STEPS, "Keeping the file.");
        return run.inOneTransaction(() -> keep(asked, paper.get(), content, run));
    }

    /** Whoever began the same job earlier and was given up for lost keeps nothing: their transaction is undone. */
    private JobResult keep(ReportAsked asked, Paper paper, byte[] content, JobRun run) {
        var fileName = PaperFile.name(paper) + "." + asked.format().ending();
        repository.add(asked.workshop(), asked.format().name(), fileName, content, run.actor().name(), clock.instant());
        audit.record(run.actor(), "made report", Workshops.RECORD, asked.workshop(), fileName);
        return new JobResult.Done(fileName + " can be fetched.", "/workshops/" + asked.workshop() + "/report");
    }
}

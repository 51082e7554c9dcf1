package org.caremarket.capacity;

import jakarta.inject.Singleton;
import java.time.Clock;
import org.caremarket.platform.audit.AuditTrail;
import org.caremarket.platform.document.Paper;
import org.caremarket.platform.document.PaperFile;
import org.caremarket.platform.document.PaperFormat;
import org.caremarket.platform.document.Papers;
import org.caremarket.platform.job.JobKind;
import org.caremarket.platform.job.JobResult;
import org.caremarket.platform.job.JobRun;

/** Makes a file of the capacity report; its subject is the format's name. */
@Singleton
class CapacityReportJob implements JobKind {

    static final String NAME = "capacity-report";

    /** A PDF of this many characters takes some ten seconds; other councils wait for it. */
    private static final int LONGEST = 1_000_000;
    private static final int STEPS = 3;

    private final CapacityDocuments documents;
    private final CapacityDocumentRepository repository;
    private final AuditTrail audit;
    private final Clock clock;

    CapacityReportJob(CapacityDocuments documents, CapacityDocumentRepository repository, AuditTrail audit, Clock clock) {
        this.documents = documents;
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
        var format = PaperFormat.valueOf(run.subject());
        run.progress(0, STEPS, "Reading the records.");
        var paper = documents.report().paper();
        if (paper.body().length() > LONGEST) {
            return new JobResult.Failed("The report is too long for a file: it has more than a million characters.");
        }
        run.progress(1, STEPS, "Writing the file.");
        var content = Papers.write(paper, format);
        run.progress(2, STEPS, "Keeping the file.");
        return run.inOneTransaction(() -> keep(paper, format, content, run));
    }

    private JobResult keep(Paper paper, PaperFormat format, byte[] content, JobRun run) {
        var fileName = PaperFile.name(paper) + "." + format.ending();
        var id = repository.add(format.name(), fileName, content, run.actor().name(), clock.instant());
        audit.record(run.actor(), "made file", CapacityDocuments.RECORD, id, fileName);
        return new JobResult.Done(fileName + " can be fetched.", "/capacity/report");
    }
}

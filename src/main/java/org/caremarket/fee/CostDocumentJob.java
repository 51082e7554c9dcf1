package org.caremarket.fee;

import jakarta.inject.Singleton;
import java.time.Clock;
import org.caremarket.platform.audit.AuditTrail;
import org.caremarket.platform.document.PaperFile;
import org.caremarket.platform.document.PaperFormat;
import org.caremarket.platform.document.Papers;
import org.caremarket.platform.job.JobKind;
import org.caremarket.platform.job.JobResult;
import org.caremarket.platform.job.JobRun;

/** Makes a document of the cost-of-care position; its subject is the exercise and the kind of file: {@code 12.PDF}. */
@Singleton
class CostDocumentJob implements JobKind {

    static final String NAME = "cost-of-care-document";

    private final CostPaper papers;
    private final CostDocumentRepository repository;
    private final AuditTrail audit;
    private final Clock clock;

    CostDocumentJob(CostPaper papers, CostDocumentRepository repository, AuditTrail audit, Clock clock) {
        this.papers = papers;
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
        var asked = run.subject().split("\\.");
        var exercise = Long.parseLong(asked[0]);
        var format = PaperFormat.valueOf(asked[1]);
        run.progress(0, 2, "Gathering the figures.");
        var paper = papers.of(exercise);
        if (paper.isEmpty()) {
            return new JobResult.Failed("The exercise is no longer there.");
        }
        run.progress(1, 2, "Writing the file.");
        var content = Papers.write(paper.get(), format);
        return run.inOneTransaction(() -> {
            var fileName = PaperFile.name(paper.get()) + "." + format.ending();
            repository.add(exercise, format.name(), fileName, content, run.actor().name(), clock.instant());
            audit.record(run.actor(), "made a document of", Costs.RECORD, exercise, fileName);
            return new JobResult.Done(fileName + " can be fetched.", "/cost-of-care/" + exercise);
        });
    }
}

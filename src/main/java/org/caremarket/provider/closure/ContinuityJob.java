package org.caremarket.provider.closure;

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

/** Makes a file of a continuity plan; its subject is the plan's id and the kind of file: {@code 12.PDF}. */
@Singleton
class ContinuityJob implements JobKind {

    static final String NAME = "continuity-plan";

    private static final int STEPS = 3;

    private final ContinuityPapers papers;
    private final ContinuityDocumentRepository repository;
    private final AuditTrail audit;
    private final Clock clock;

    ContinuityJob(ContinuityPapers papers, ContinuityDocumentRepository repository, AuditTrail audit, Clock clock) {
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
        var plan = Long.parseLong(asked[0]);
        var format = PaperFormat.valueOf(asked[1]);
        run.progress(0, STEPS, "Reading the plan.");
        var paper = papers.of(plan);
        if (paper.isEmpty()) {
            return new JobResult.Failed("The continuity plan is no longer there.");
        }
        run.progress(1, STEPS, "Writing the file.");
        var content = Papers.write(paper.get().paper(), format);
        run.progress(2, STEPS, "Keeping the file.");
        return run.inOneTransaction(() -> keep(plan, format, paper.get(), content, run));
    }

    private JobResult keep(long plan, PaperFormat format, ContinuityPapers.OfChange of, byte[] content, JobRun run) {
        Paper paper = of.paper();
        var fileName = PaperFile.name(paper) + "." + format.ending();
        repository.add(plan, format.name(), fileName, content, run.actor().name(), clock.instant());
        audit.record(run.actor(), "made document", Continuity.RECORD, plan, fileName);
        return new JobResult.Done(fileName + " can be fetched.", "/market-changes/" + of.change() + "/continuity");
    }
}

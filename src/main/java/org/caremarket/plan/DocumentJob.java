package org.caremarket.plan;

import jakarta.inject.Singleton;
import java.time.Clock;
import org.caremarket.platform.audit.AuditTrail;
import org.caremarket.platform.document.Papers;
import org.caremarket.platform.job.JobKind;
import org.caremarket.platform.job.JobResult;
import org.caremarket.platform.job.JobRun;

/** Makes a file of a plan; its subject is {@link DocumentAsked}. */
@Singleton
class DocumentJob implements JobKind {

    static final String NAME = "plan-document";

    private static final JobResult GONE = new JobResult.Failed(
            "The plan or its edition is no longer there: choose another.");
    private static final JobResult TOO_LONG = new JobResult.Failed(
            "The plan is too long for a file: its texts have more than a million characters.");
    private static final int STEPS = 3;
    /** A PDF of this many characters takes some ten seconds; other councils wait for it. */
    private static final int LONGEST = 1_000_000;

    private final Plans plans;
    private final PlanPapers papers;
    private final PlanDocumentRepository repository;
    private final AuditTrail audit;
    private final Clock clock;

    DocumentJob(Plans plans, PlanPapers papers, PlanDocumentRepository repository, AuditTrail audit, Clock clock) {
        this.plans = plans;
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
        var asked = DocumentAsked.read(run.subject()).orElseThrow();
        run.progress(0, STEPS, "Reading the plan.");
        var read = plans.find(asked.plan()).flatMap(plan -> papers.read(plan, asked.edition()));
        if (read.isEmpty()) {
            return GONE;
        }
        int length = read.get().parts().stream().mapToInt(part -> part.html().length()).sum();
        if (length > LONGEST) {
            return TOO_LONG;
        }
        run.progress(1, STEPS, "Writing the file.");
        var content = Papers.write(read.get().paper(), asked.format());
        run.progress(2, STEPS, "Keeping the file.");
        return run.inOneTransaction(() -> keep(asked, read.get(), content, run));
    }

    /** Whoever began the same job earlier and was given up for lost keeps nothing: their transaction is undone. */
    private JobResult keep(DocumentAsked asked, PlanPaper paper, byte[] content, JobRun run) {
        var fileName = paper.fileName() + "." + asked.format().ending();
        repository.add(asked.plan(), asked.edition(), asked.format().name(), paper.state(), fileName, content,
                run.actor().name(), clock.instant());
        audit.record(run.actor(), "made document", Plans.RECORD, asked.plan(), fileName);
        return new JobResult.Done(fileName + " can be fetched.", "/plans/" + asked.plan() + "/documents");
    }
}

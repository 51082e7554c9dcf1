package org.caremarket.position.paper;

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

/** Makes a file of the market position; the end of its subject is the kind of file. */
@Singleton
class PositionJob implements JobKind {

    static final String NAME = "market-position";

    /** How the subjects begin, so that the same file is not made twice at once. */
    static final String SUBJECT = "position.";

    private static final JobResult TOO_LONG = new JobResult.Failed(
            "The market position is too long for a file: it has more than a million characters.");
    private static final int STEPS = 3;
    /** A PDF of this many characters takes some ten seconds; other councils wait for it. */
    private static final int LONGEST = 1_000_000;

    private final PositionPapers papers;
    private final PositionDocumentRepository repository;
    private final AuditTrail audit;
    private final Clock clock;

    PositionJob(PositionPapers papers, PositionDocumentRepository repository, AuditTrail audit, Clock clock) {
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
        var format = PaperFormat.valueOf(run.subject().substring(SUBJECT.length()));
        run.progress(0, STEPS, "Reading the market position.");
        var paper = papers.now().paper();
        if (paper.body().length() > LONGEST) {
            return TOO_LONG;
        }
        run.progress(1, STEPS, "Writing the file.");
        var content = Papers.write(paper, format);
        run.progress(2, STEPS, "Keeping the file.");
        return run.inOneTransaction(() -> keep(paper, format, content, run));
    }

    /** Whoever began the same job earlier and was given up for lost keeps nothing: their transaction is undone. */
    private JobResult keep(Paper paper, PaperFormat format, byte[] content, JobRun run) {
        var fileName = PaperFile.name(paper) + "." + format.ending();
        var id = repository.add(format.name(), fileName, content, run.actor().name(), clock.instant());
        audit.record(run.actor(), "made", PositionDocuments.RECORD, id, fileName);
        return new JobResult.Done(fileName + " can be fetched.", "/market-position/document");
    }
}

package org.caremarket.platform.imports;

import jakarta.inject.Singleton;
import java.util.List;
import org.caremarket.platform.file.SheetOutcome;
import org.caremarket.platform.job.JobKind;
import org.caremarket.platform.job.JobResult;
import org.caremarket.platform.job.JobRun;
import org.caremarket.platform.web.FieldError;

/** Writes a large file that was confirmed, in one transaction. Its subject is the import's id. */
@Singleton
class WritingJob implements JobKind {

    static final String NAME = "import-writing";

    private final ImportRepository repository;
    private final Readings readings;
    private final ReviewMemory memory;
    private final ImportWriting writing;
    private final List<ImportKind> kinds;

    WritingJob(
            ImportRepository repository, Readings readings, ReviewMemory memory, ImportWriting writing, List<ImportKind> kinds) {
        this.repository = repository;
        this.readings = readings;
        this.memory = memory;
        this.writing = writing;
        this.kinds = kinds;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public boolean heavy() {
        return true;
    }

    @Override
    public JobResult run(JobRun run) {
        var id = Long.parseLong(run.subject());
        var file = repository.find(id).filter(found -> found.state() == ImportState.IMPORTING);
        var kind = file.flatMap(found -> kinds.stream().filter(each -> each.name().equals(found.kind())).findFirst());
        if (kind.isEmpty()) {
            return new JobResult.Done("Nothing was left to do.", "/imports/" + id);
        }
        var choices = readings.choices(file.get());
        // Read before the transaction begins: one that is idle for long is ended.
        var cells = memory.ofAnyVersion(id).filter(review -> !Readings.isOfOtherSheet(review, choices))
                .<SheetOutcome>map(Review::cells)
                .orElseGet(() -> readings.cells(file.get(), choices, rows -> run.progress(rows, 0, "Reading the file: %,d rows so far.".formatted(rows))));
        memory.forget(id);
        return switch (cells) {
            case SheetOutcome.Unreadable(var reason) -> new JobResult.Failed(reason + ".");
            case SheetOutcome.Read read -> run.inOneTransaction(() -> write(id, kind.get(), read, choices, run));
        };
    }

    private JobResult write(long id, ImportKind kind, SheetOutcome.Read cells, Choices choices, JobRun run) {
        // What another import writes meanwhile has to be seen, or waited for.
        repository.lockWaiting(id);
        var file = repository.lock(id).orElseThrow();
        if (file.state() != ImportState.IMPORTING) {
            return new JobResult.Done("Nothing was left to do.", "/imports/" + id);
        }
        run.progress(0, 0, "Checking it against what the council has now.");
        var now = readings.review(file, kind, cells, choices);
        if (!now.errors().isEmpty()) {
            return new JobResult.Failed("Something changed since it was confirmed. %s. Look at the review again."
                    .formatted(String.join(". ", now.errors().all().stream().map(FieldError::message).limit(3).toList())));
        }
        int all = now.reading().items().size();
        var words = "Writing %s.".formatted(Words.count(all, kind.item()));
        run.progress(0, all, words);
        var done = writing.write(now, run.actor(), items -> run.progress(items, all, words));
        return new JobResult.Done("%s imported.".formatted(
                Words.count(all, kind.item()) + (all == 1 ? " was" : " were")), "/imports/" + done.id());
    }

    /** It waits to be reviewed again, with the reason. */
    @Override
    public void failed(String subject) {
        repository.backToReview(Long.parseLong(subject));
    }
}

package org.caremarket.platform.imports;

import jakarta.inject.Singleton;
import java.util.List;
import org.caremarket.platform.file.SheetOutcome;
import org.caremarket.platform.job.JobKind;
import org.caremarket.platform.job.JobResult;
import org.caremarket.platform.job.JobRun;

/** Reads a large file for its review. Its subject is the import's id and version: {@code 12.3}. */
@Singleton
class ReadingJob implements JobKind {

    static final String NAME = "import-reading";

    private final ImportRepository repository;
    private final Readings readings;
    private final ReviewMemory memory;
    private final List<ImportKind> kinds;

    ReadingJob(ImportRepository repository, Readings readings, ReviewMemory memory, List<ImportKind> kinds) {
        this.repository = repository;
        this.readings = readings;
        this.memory = memory;
        this.kinds = kinds;
    }

    static String subject(Import file) {
        return file.id() + "." + file.version();
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
        var file = repository.find(Long.parseLong(run.subject().split("\\.")[0]))
                .filter(found -> found.state() == ImportState.REVIEW && subject(found).equals(run.subject()));
        var kind = file.flatMap(found -> kinds.stream().filter(each -> each.name().equals(found.kind())).findFirst());
        if (kind.isEmpty()) {
            return new JobResult.Done("The file changed or was decided meanwhile.", null);
        }
        var choices = readings.choices(file.get());
        return switch (cells(file.get(), choices, run)) {
            case SheetOutcome.Unreadable(var reason) -> new JobResult.Failed(reason + ".");
            case SheetOutcome.Read read -> {
                run.progress(read.sheet().rows().size(), read.sheet().rows().size(), "Looking for what needs a decision.");
                memory.keep(readings.review(file.get(), kind.get(), read, choices));
                yield new JobResult.Done("The file can be reviewed.", "/imports/" + file.get().id());
            }
        };
    }

    /** Those that are in memory still, unless another sheet is asked for. */
    private SheetOutcome cells(Import file, Choices choices, JobRun run) {
        return memory.ofAnyVersion(file.id()).filter(review -> !Readings.isOfOtherSheet(review, choices))
                .<SheetOutcome>map(Review::cells)
                .orElseGet(() -> readings.cells(file, choices, rows -> run.progress(rows, 0, "Reading the file: %,d rows so far.".formatted(rows))));
    }
}

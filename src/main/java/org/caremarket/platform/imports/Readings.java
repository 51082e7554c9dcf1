package org.caremarket.platform.imports;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Map;
import java.util.function.IntConsumer;
import org.caremarket.platform.file.SheetOutcome;
import org.caremarket.platform.file.SheetReader;
import org.caremarket.platform.job.Job;
import org.caremarket.platform.job.JobState;
import org.caremarket.platform.job.Jobs;

/** Reads kept files into reviews. */
@Singleton
class Readings {

    private final ImportRepository repository;
    private final KeptChoices kept;
    private final Mappings mappings;
    private final Jobs jobs;

    Readings(ImportRepository repository, KeptChoices kept, Mappings mappings, Jobs jobs) {
        this.repository = repository;
        this.kept = kept;
        this.mappings = mappings;
        this.jobs = jobs;
    }

    /** The cells of the sheet that was chosen. */
    SheetOutcome cells(Import file, Choices choices, IntConsumer rowsRead) {
        return SheetReader.read(repository.content(file.id()).content(), file.fileName(), choices.sheet(), rowsRead);
    }

    /** What people chose so far. */
    Choices choices(Import file) {
        return kept.read(repository.content(file.id()).choices());
    }

    /** The review of a file that was read when it was uploaded. */
    Review review(Import file, ImportKind kind) {
        var choices = choices(file);
        return review(file, kind, readable(file, choices), choices);
    }

    /** What these cells and choices make; where nobody chose columns, with those of an earlier file of the same headings. */
    Review review(Import file, ImportKind kind, SheetOutcome.Read cells, Choices choices) {
        var guessed = kind.read(cells.sheet(), choices, file.fileName());
        var mapping = choices.columns().isEmpty() ? mappings.of(kind, guessed).orElse(null) : null;
        var notes = new ArrayList<>(cells.notes());
        if (file.inBackground()) {
            jobs.latest(WritingJob.NAME, "" + file.id()).filter(job -> job.state() == JobState.FAILED).map(Job::message)
                    .ifPresent(why -> notes.add("The last try to import this file failed, and nothing was written. " + why));
        }
        if (mapping == null) {
            return new Review(file, kind, cells, notes, choices, guessed, null);
        }
        notes.add(mapping.sentence());
        var proposed = choices.with(new Choices(mappings.columns(mapping), Map.of(), Map.of()));
        return new Review(file, kind, cells, notes, proposed, kind.read(cells.sheet(), proposed, file.fileName()), mapping);
    }

    /** The same file with other choices; read anew when they name another sheet. */
    Review again(Review before, Import file, Choices choices) {
        if (isOfOtherSheet(before, choices)) {
            return review(file, before.kind(), readable(file, choices), choices);
        }
        return choices.equals(before.choices()) ? before : new Review(file, before.kind(), before.cells(),
                before.notes(), choices, before.kind().read(before.sheet(), choices, file.fileName()), null);
    }

    static boolean isOfOtherSheet(Review before, Choices choices) {
        return before.names().all().contains(choices.sheet()) && !choices.sheet().equals(before.names().read());
    }

    private SheetOutcome.Read readable(Import file, Choices choices) {
        return switch (cells(file, choices, rows -> { })) {
            case SheetOutcome.Read read -> read;
            case SheetOutcome.Unreadable(var reason) ->
                throw new IllegalStateException("A file that was read before cannot be read again: " + reason);
        };
    }
}

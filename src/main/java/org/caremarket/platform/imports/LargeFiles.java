package org.caremarket.platform.imports;

import jakarta.inject.Singleton;
import java.util.Optional;
import org.caremarket.platform.access.Actor;
import org.caremarket.platform.file.Sheet;
import org.caremarket.platform.job.Job;
import org.caremarket.platform.job.JobState;
import org.caremarket.platform.job.Jobs;

/** Files that take long to read and to write: jobs do that, and the review is what they left in memory. */
@Singleton
class LargeFiles {

    /** Larger ones are not read while somebody waits; of smaller ones it depends on their rows. */
    private static final int SMALL_SIZE = 500 * 1024;
    private static final int SMALL_ROWS = 2_000;

    private final ReviewMemory memory;
    private final Jobs jobs;

    LargeFiles(ReviewMemory memory, Jobs jobs) {
        this.memory = memory;
        this.jobs = jobs;
    }

    static boolean isLarge(byte[] content) {
        return content.length > SMALL_SIZE;
    }

    static boolean isLarge(Sheet sheet) {
        return sheet.rows().size() > SMALL_ROWS;
    }

    /** The review as the import stands now, if it is in memory. */
    Optional<Review> review(Import file) {
        return memory.find(file);
    }

    /** Keeps a review of which only the version changed. */
    void keep(Review review) {
        memory.keep(review);
    }

    /** The review, or the job that reads the file; which is started when there is neither. */
    Looked look(Import file, Actor by) {
        return memory.find(file).<Looked>map(Looked.Ready::new).orElseGet(() ->
                jobs.latest(ReadingJob.NAME, ReadingJob.subject(file)).filter(job -> job.state() == JobState.FAILED)
                        .<Looked>map(failed -> new Looked.Unread(file, failed))
                        .orElseGet(() -> new Looked.Awaited(file, read(file, by))));
    }

    Job read(Import file, Actor by) {
        return jobs.start(ReadingJob.NAME, "Reading " + file.fileName(), ReadingJob.subject(file), by);
    }

    void write(Import file, Actor by) {
        jobs.start(WritingJob.NAME, "Importing " + file.fileName(), file.id(), by);
    }

    /** The job that writes the file just now. */
    Optional<Job> writing(Import file) {
        return file.state() == ImportState.IMPORTING ? jobs.latest(WritingJob.NAME, "" + file.id()) : Optional.empty();
    }
}

package org.caremarket.platform.job;

import io.micronaut.core.annotation.Nullable;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/**
 * What pages show of a job: its own page, and pages that wait for it.
 *
 * @param renewing whether the page asks again by itself while the job is open
 */
public record JobView(String council, Job job, boolean renewing) {

    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("d MMMM uuuu, HH:mm", Locale.UK).withZone(ZoneId.of("Europe/London"));

    /** Seconds after which a page with an open job is asked for again. */
    public static final int SECONDS = 5;


    public String href() {
        return "/" + council + "/jobs/" + job.id();
    }

    /** The answer first: how it stands. */
    public String answer() {
        return switch (job.state()) {
            case QUEUED -> "It waits for its turn. You can leave this page: it goes on without you.";
            case RUNNING -> (job.message().isEmpty() ? "It is being done." : job.message())
                    + " You can leave this page: it goes on without you.";
            case DONE, FAILED -> job.message();
        };
    }

    /** {@code 12,000 of 50,000}; empty while nothing can be said. */
    public String steps() {
        return job.steps() == null
                ? job.stepsDone() == 0 ? "" : "%,d so far".formatted(job.stepsDone())
                : "%,d of %,d".formatted(job.stepsDone(), job.steps());
    }

    /** How far, in hundredths, for lists; empty when it is not known. */
    public String percent() {
        return job.steps() == null || job.steps() == 0 ? "" : (100L * job.stepsDone() / job.steps()) + "%";
    }

    public boolean isOpen() {
        return job.state().isOpen();
    }

    /** What the progress bar shows; null while it is not known. */
    public @Nullable String value() {
        return job.steps() == null ? null : "" + Math.min(job.stepsDone(), job.steps());
    }

    public @Nullable String most() {
        return job.steps() == null ? null : "" + Math.max(1, job.steps());
    }

    /** Where what came of it is seen; null when there is nothing to see. */
    public @Nullable String outcome() {
        return job.outcome() == null ? null : "/" + council + job.outcome();
    }

    public String asked() {
        return "by %s on %s".formatted(job.startedBy(), MOMENT.format(job.askedAt()));
    }

    public String begun() {
        return moment(job.begunAt());
    }

    public String ended() {
        return moment(job.endedAt());
    }

    private static String moment(@Nullable Instant at) {
        return at == null ? "Not yet" : MOMENT.format(at);
    }
}

package org.caremarket.platform.job;

import io.micronaut.core.annotation.Nullable;
import java.util.List;

/**
 * What a page shows of the jobs that make something for it.
 *
 * @param jobs the newest of each thing that was asked for
 * @param path of the page, where people refresh it
 * @param renewing whether the page asks again by itself while a job is open
 */
public record JobList(String council, List<Job> jobs, String path, boolean renewing) {

    public JobList {
        jobs = List.copyOf(jobs);
    }

    /** Jobs that go on. */
    public List<JobView> open() {
        return jobs.stream().filter(job -> job.state().isOpen()).map(this::view).toList();
    }

    /** Jobs of which nothing came, and that were not tried again since. */
    public List<JobView> failed() {
        return jobs.stream().filter(job -> job.state() == JobState.FAILED).map(this::view).toList();
    }

    /** The job for which the page renews itself; null when none goes on. */
    public @Nullable JobView awaited() {
        return open().stream().findFirst().orElse(null);
    }

    private JobView view(Job job) {
        return new JobView(council, job, renewing);
    }
}

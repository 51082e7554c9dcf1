package org.caremarket.platform.job;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import org.caremarket.platform.access.Actor;
import org.caremarket.platform.access.Role;

/** Starts {@link TrialJob}s as features start theirs: inside a transaction. */
@Singleton
public class TrialJobs {

    static final Actor OFFICER = new Actor(1, "An officer", Role.OFFICER, "127.0.0.1");

    private final Jobs jobs;

    TrialJobs(Jobs jobs) {
        this.jobs = jobs;
    }

    @Transactional
    public Job start(String subject) {
        return jobs.start(TrialJob.NAME, "Trying to " + subject, subject, OFFICER);
    }

    @Transactional
    void startAndThinkBetterOfIt(String subject) {
        jobs.start(TrialJob.NAME, "Trying to " + subject, subject, OFFICER);
        throw new IllegalArgumentException("rather not");
    }
}

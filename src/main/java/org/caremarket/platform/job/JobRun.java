package org.caremarket.platform.job;

import java.util.function.Supplier;
import org.caremarket.platform.access.Actor;

/** One try to do a job, as its {@link JobKind} sees it. */
public interface JobRun {

    /** The job. */
    long id();

    /** What the job is about, as it was started. */
    String subject();

    /** Who started it, for the audit trail. */
    Actor actor();

    /**
     * Tells how far the work is. Costs nothing to call often; others see it within about a second, also while a
     * transaction is open.
     *
     * @param done steps that are done
     * @param total of how many; 0 while that is not known
     * @throws JobLostException when this process has lost the job to another, or is about to end: let it through
     */
    void progress(int done, int total);

    /** The same, with a sentence that says what is being done. */
    void progress(int done, int total, String message);

    /**
     * Does work in one transaction that also notes its result: both are kept, or neither, and no other process can have
     * done the same. A failed result undoes what the work wrote.
     *
     * @return what the work returned, to be returned by {@link JobKind#run}
     */
    JobResult inOneTransaction(Supplier<JobResult> work);
}

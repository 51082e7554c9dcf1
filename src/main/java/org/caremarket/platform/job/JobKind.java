package org.caremarket.platform.job;

/**
 * One kind of work in the background; a bean for each. It runs in the scope of the council for which it was started, on
 * a thread of its own, outside of any transaction.
 *
 * <p>A process may end at any moment, and then another does the work again from the beginning: what a run writes, it
 * writes in {@link JobRun#inOneTransaction}, or so that writing it twice does no harm.
 */
public interface JobKind {

    /** The word for it in the database and in the API: {@code import-reading}. */
    String name();

    /** Whether it takes so much memory that a process does only one such job at a time, whatever its kind. */
    default boolean heavy() {
        return false;
    }

    /**
     * Does the work. An exception makes the job fail with general words, and is logged; a lost connection to the
     * database makes it begin again, a few times.
     */
    JobResult run(JobRun run);

    /**
     * Hears that a job has failed for good, however that came about, in the transaction that notes it.
     *
     * @param subject what the job was about
     */
    default void failed(String subject) {}
}

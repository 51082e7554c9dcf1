package org.caremarket.platform.job;

import io.micronaut.core.annotation.Nullable;

/** What came of a job. */
public sealed interface JobResult {

    /**
     * It is done.
     *
     * @param message what came of it, as a sentence
     * @param outcome where that is seen, below the council's own address, for example {@code /plans/7}; null for nowhere
     */
    record Done(String message, @Nullable String outcome) implements JobResult {}

    /**
     * It cannot be done, and trying again would not help.
     *
     * @param reason why, and what to do, as a sentence
     */
    record Failed(String reason) implements JobResult {}
}

package org.caremarket.platform.imports;

import org.caremarket.platform.job.Job;

/** What there is to see of an import for those who may decide about it. */
public sealed interface Looked {

    /** It can be reviewed. */
    record Ready(Review review) implements Looked {}

    /** A job is reading the file, or writing it. */
    record Awaited(Import file, Job job) implements Looked {}

    /** The job that read it failed; its message says why. */
    record Unread(Import file, Job job) implements Looked {}

    /** It is decided, or of a kind that is not known any more. */
    record Decided(Import file) implements Looked {}
}

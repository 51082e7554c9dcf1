package org.caremarket.platform.imports;

import io.micronaut.core.annotation.Nullable;
import org.caremarket.platform.job.JobState;
import org.caremarket.platform.job.JobView;

/**
 * What the page of an import shows while a job reads or writes its file.
 *
 * @param kind null when this service no longer knows it
 */
public record AwaitedView(Import file, @Nullable ImportKind kind, JobView job) {

    public String href() {
        return "/" + job.council() + "/imports/" + file.id();
    }

    public String title() {
        return kind == null ? file.kind() : kind.title();
    }

    /** The answer first. */
    public String answer() {
        return file.state() == ImportState.IMPORTING
                ? "The file is being imported. You can leave this page: it goes on without you. Nobody sees any of it"
                        + " before all is written."
                : failed()
                ? "The file could not be read. " + job.job().message()
                : "The file is being read, so that you can review it. You can leave this page: it goes on without you, and"
                        + " you find the file in the list of imports. Nothing is written yet.";
    }

    /** Whether reading it failed: then it can be tried again, or thrown away. */
    public boolean failed() {
        return job.job().state() == JobState.FAILED;
    }

    /** Whether it may be thrown away now. */
    public boolean discard() {
        return file.state().mayBecome(ImportState.DISCARDED);
    }
}

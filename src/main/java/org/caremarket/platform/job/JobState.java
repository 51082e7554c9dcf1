package org.caremarket.platform.job;

/** Where a job stands. */
public enum JobState {
    /** Nobody has begun it yet. */
    QUEUED("Waiting", "app-tag--not-started"),
    /** A process is doing it. */
    RUNNING("Running", "app-tag--amber"),
    /** It has come to its end. */
    DONE("Finished", "app-tag--green"),
    /** It did not; its message says why. */
    FAILED("Failed", "app-tag--red");

    private final String title;
    private final String tag;

    JobState(String title, String tag) {
        this.title = title;
        this.tag = tag;
    }

    /** The state in people's words. */
    public String title() {
        return title;
    }

    /** The class of its tag. */
    public String tag() {
        return tag;
    }

    /** Whether it has still to come to an end. */
    public boolean isOpen() {
        return this == QUEUED || this == RUNNING;
    }
}

package org.caremarket.platform.job;

/** The work is no longer this process's to do. Nothing failed: another process does it, or will. */
public final class JobLostException extends RuntimeException {

    JobLostException(String reason) {
        super(reason, null, false, false);
    }
}

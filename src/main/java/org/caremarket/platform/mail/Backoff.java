package org.caremarket.platform.mail;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** When a letter is tried again that could not be sent: sooner at first, then ever more rarely, then not at all. */
final class Backoff {

    private static final List<Duration> PAUSES = List.of(
            Duration.ofMinutes(1), Duration.ofMinutes(5), Duration.ofMinutes(15), Duration.ofHours(1), Duration.ofHours(6),
            Duration.ofHours(12), Duration.ofHours(24));

    /** Tries that a letter has; the last is two days after the first. */
    static final int TRIES = PAUSES.size() + 1;

    private Backoff() {}

    /**
     * How long to wait for the next try.
     *
     * @param left tries that are left
     * @return empty when none is
     */
    static Optional<Duration> before(int left) {
        return left <= 0 ? Optional.empty() : Optional.of(PAUSES.get(Math.max(0, TRIES - 1 - left)));
    }
}

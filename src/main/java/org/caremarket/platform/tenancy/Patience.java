package org.caremarket.platform.tenancy;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;

/**
 * How long whoever asked for a connection still waits. Waiting for a turn, asking idle connections whether they live
 * and opening a new one share one deadline; with a limit each, they would add up.
 */
final class Patience {

    private static final ScopedValue<Long> DEADLINE = ScopedValue.newInstance();

    /** Where nobody set a deadline. */
    private static final Duration OTHERWISE = Duration.ofSeconds(10);

    private Patience() {}

    /** @param deadline as {@link System#nanoTime()} tells the time */
    static <T> T until(long deadline, Callable<T> work) throws Exception {
        return ScopedValue.where(DEADLINE, deadline).call(work::call);
    }

    /** Nanoseconds left; zero or less when the time is up. */
    static long leftNanos() {
        return DEADLINE.isBound() ? DEADLINE.get() - System.nanoTime() : OTHERWISE.toNanos();
    }

    /** Whole seconds left, at least one (the driver takes none for "for ever") and at most this many. */
    static int leftSeconds(int most) {
        return (int) Math.clamp(TimeUnit.NANOSECONDS.toSeconds(leftNanos()), 1, most);
    }
}

package org.caremarket.platform.access;

import java.time.Duration;

/**
 * How long whoever tries in vain waits before the next try: some tries are free, then a second, then twice as long each
 * time.
 *
 * @param remembered how long after the last try the earlier ones no longer count
 * @param free how many tries cost no wait
 * @param longest the longest wait
 */
record GrowingWait(Duration remembered, int free, Duration longest) {

    /** The wait after so many tries. */
    Duration after(int tries) {
        if (tries < free) {
            return Duration.ZERO;
        }
        var seconds = 1L << Math.min(tries - free, 20);
        return seconds < longest.toSeconds() ? Duration.ofSeconds(seconds) : longest;
    }
}

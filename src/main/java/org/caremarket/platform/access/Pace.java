package org.caremarket.platform.access;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * So many times within so long, for each of many: generous to people, a limit to programs. Kept in this process, for a
 * limited number of them.
 */
public final class Pace {

    private static final int MOST = 10_000;

    private record Window(Instant since, int times) {}

    private final Map<String, Window> windows = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Window> eldest) {
            return size() > MOST;
        }
    };
    private final int most;
    private final Duration within;
    private final Clock clock;

    /**
     * @param most how many times
     * @param within how long, from the first of them
     */
    public Pace(int most, Duration within, Clock clock) {
        this.most = most;
        this.within = within;
        this.clock = clock;
    }

    /**
     * Counts once.
     *
     * @param whose with the council in it, where it is a council's
     * @return how long to wait when that is once too often
     */
    public synchronized Optional<Duration> count(String whose) {
        var now = clock.instant();
        var window = windows.get(whose);
        if (window == null || !now.isBefore(window.since().plus(within))) {
            windows.put(whose, new Window(now, 1));
            return Optional.empty();
        }
        if (window.times() >= most) {
            return Optional.of(Duration.between(now, window.since().plus(within)));
        }
        windows.put(whose, new Window(window.since(), window.times() + 1));
        return Optional.empty();
    }
}

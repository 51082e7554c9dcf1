package org.caremarket.platform.access;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Growing waits for network addresses from which wrong links are tried. Whether a link is right is looked at first, so
 * that one who guesses keeps nobody beside them from a link that works. Kept in this process and for a limited number of
 * addresses: guesses must neither write to a council's database nor fill anything; what is forgotten starts afresh.
 */
@Singleton
public class WrongTries {

    /** Addresses that are remembered, a few hundred bytes each; those longest silent are forgotten first. */
    static final int MOST = 10_000;

    /** A shared office mistypes now and then; nobody mistypes twenty times. */
    private static final GrowingWait RULE = new GrowingWait(Duration.ofHours(1), 20, Duration.ofMinutes(5));

    private record Tried(int tries, Instant lastAt, Instant nextTryAt) {}

    private final Map<String, Tried> byAddress = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Tried> eldest) {
            return size() > MOST;
        }
    };
    private final Clock clock;

    WrongTries(Clock clock) {
        this.clock = clock;
    }

    /** Counts a wrong try from this address; how long to wait when it came too early, and is not counted. */
    public synchronized Optional<Duration> count(String address) {
        var now = clock.instant();
        var before = byAddress.get(address);
        if (before != null && now.isBefore(before.nextTryAt())) {
            return Optional.of(Duration.between(now, before.nextTryAt()));
        }
        var forgotten = before == null || before.lastAt().plus(RULE.remembered()).isBefore(now);
        var tries = forgotten ? 1 : before.tries() + 1;
        byAddress.put(address, new Tried(tries, now, now.plus(RULE.after(tries))));
        return Optional.empty();
    }

    /** How many addresses are remembered. */
    synchronized int remembered() {
        return byAddress.size();
    }
}

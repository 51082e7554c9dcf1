package org.caremarket.platform.mail;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** How many letters stand where. */
public record MailCounts(Map<MailState, Long> byState) {

    public MailCounts {
        byState = Map.copyOf(byState);
    }

    static MailCounts of(List<StateCount> found) {
        var counts = new EnumMap<MailState, Long>(MailState.class);
        found.forEach(count -> counts.put(count.state(), count.number()));
        return new MailCounts(counts);
    }

    /** How many stand like this; 0 when none does. */
    public long of(MailState state) {
        return byState.getOrDefault(state, 0L);
    }

    /** How many have still to go. */
    public long waiting() {
        return of(MailState.WAITING) + of(MailState.SENDING);
    }

    /** How many there are. */
    public long total() {
        return byState.values().stream().mapToLong(Long::longValue).sum();
    }
}

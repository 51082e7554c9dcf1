package org.caremarket.delivery;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** How many actions stand where; a status that nobody has counts 0. */
public record StatusCounts(Map<Status, Long> counts) {

    static StatusCounts of(List<StatusCount> rows) {
        var counts = new EnumMap<Status, Long>(Status.class);
        rows.forEach(row -> counts.put(row.status(), row.count()));
        return new StatusCounts(counts);
    }

    /** How many actions have this status. */
    public long of(Status status) {
        return counts.getOrDefault(status, 0L);
    }

    /** How many actions there are. */
    public long total() {
        return counts.values().stream().mapToLong(Long::longValue).sum();
    }

    /** The statuses to show: all that occur, and those that belong to every report even at 0. */
    public List<Status> shown() {
        return Arrays.stream(Status.values())
                .filter(status -> of(status) > 0 || status != Status.UNCLEAR && status != Status.STOPPED)
                .toList();
    }
}

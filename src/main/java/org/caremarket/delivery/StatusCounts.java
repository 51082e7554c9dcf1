package org.caremarket.delivery;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** How many actions stand where; a status that nobody has counts 0. */
public record StatusCounts(Map<Status, StatusCount> counts) {

    static StatusCounts of(List<StatusCount> rows) {
        var counts = new EnumMap<Status, StatusCount>(Status.class);
        rows.forEach(row -> counts.put(row.status(), row));
        return new StatusCounts(counts);
    }

    /** How many actions have this status. */
    public long of(Status status) {
        return row(status).count();
    }

    /** How many actions there are. */
    public long total() {
        return counts.values().stream().mapToLong(StatusCount::count).sum();
    }

    /** How many actions should have ended by now and have not. */
    public long overdue() {
        return counts.values().stream().mapToLong(StatusCount::overdue).sum();
    }

    /** How many actions somebody should look at: red, amber, unclear, and whatever else is overdue. */
    public long needingAttention() {
        return Arrays.stream(Status.values())
                .mapToLong(status -> status.needsAttention() ? of(status) : row(status).overdue())
                .sum();
    }

    /** The statuses to show: all that occur, and those that belong to every report even at 0. */
    public List<Status> shown() {
        return Arrays.stream(Status.values())
                .filter(status -> of(status) > 0 || status != Status.UNCLEAR && status != Status.STOPPED)
                .toList();
    }

    private StatusCount row(Status status) {
        return counts.getOrDefault(status, new StatusCount(status, 0, 0));
    }
}

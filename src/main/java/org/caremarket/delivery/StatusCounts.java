package org.caremarket.delivery;

import java.util.Arrays;
import java.util.List;
import java.util.function.ToLongFunction;

/**
 * How many actions stand where; a status that nobody has counts 0.
 *
 * @param rows by theme and status
 */
public record StatusCounts(List<StatusCount> rows) {

    public StatusCounts {
        rows = List.copyOf(rows);
    }

    /** The same of one plan. */
    public StatusCounts ofPlan(long plan) {
        return new StatusCounts(rows.stream().filter(row -> row.planId() == plan).toList());
    }

    /** The same of one theme. */
    public StatusCounts ofTheme(long theme) {
        return new StatusCounts(rows.stream().filter(row -> row.themeId() == theme).toList());
    }

    /** How many actions have this status. */
    public long of(Status status) {
        return sum(status, StatusCount::count);
    }

    /** How many actions there are. */
    public long total() {
        return sum(StatusCount::count);
    }

    /** How many actions should have ended by now and have not. */
    public long overdue() {
        return sum(StatusCount::overdue);
    }

    /** How many open actions end within {@value Due#SOON_DAYS} days. */
    public long soon() {
        return sum(StatusCount::soon);
    }

    /** How many actions somebody should look at: red, amber, unclear, and whatever else is overdue. */
    public long needingAttention() {
        return Arrays.stream(Status.values())
                .mapToLong(status -> status.needsAttention() ? of(status) : sum(status, StatusCount::overdue))
                .sum();
    }

    /** The statuses to show: all that occur, and those that belong to every report even at 0. */
    public List<Status> shown() {
        return Arrays.stream(Status.values())
                .filter(status -> of(status) > 0 || status != Status.UNCLEAR && status != Status.STOPPED)
                .toList();
    }

    private long sum(ToLongFunction<StatusCount> number) {
        return rows.stream().mapToLong(number).sum();
    }

    private long sum(Status status, ToLongFunction<StatusCount> number) {
        return rows.stream().filter(row -> row.status() == status).mapToLong(number).sum();
    }
}

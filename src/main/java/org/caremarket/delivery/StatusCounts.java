package org.caremarket.delivery;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalLong;
import java.util.function.ToLongFunction;

/**
 * How many actions stand where; a status that nobody has counts 0. Knows the plans, themes and owners that have actions,
 * and no others.
 *
 * @param rows by theme and status, in the order in which plans and themes are read
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

    /** The plans that have actions. */
    public List<StatusCount> plans() {
        return firstOfEach(StatusCount::planId);
    }

    /** The themes that have actions. */
    public List<StatusCount> themes() {
        return firstOfEach(StatusCount::themeId);
    }

    /** Who owns actions, by name. */
    public List<String> owners() {
        return rows.stream().flatMap(row -> row.owners().stream()).distinct().sorted().toList();
    }

    /** How many actions fit a filter; empty when only the database can tell. */
    OptionalLong matching(ActionFilter wanted) {
        if (wanted.attention() || wanted.owner() != null || wanted.segment() != null || wanted.due() != null || wanted.text() != null) {
            return OptionalLong.empty();
        }
        return OptionalLong.of(rows.stream()
                .filter(row -> wanted.status() == null || wanted.status() == row.status())
                .filter(row -> wanted.plan() == null || wanted.plan() == row.planId())
                .filter(row -> wanted.theme() == null || wanted.theme() == row.themeId())
                .mapToLong(StatusCount::count)
                .sum());
    }

    private List<StatusCount> firstOfEach(ToLongFunction<StatusCount> id) {
        var seen = new HashSet<Long>();
        return rows.stream().filter(row -> seen.add(id.applyAsLong(row))).toList();
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

    /** How many open actions have a "by when" that cannot be read. */
    public long unread() {
        return sum(StatusCount::unread);
    }

    /** How many open actions end within {@value Due#SOON_DAYS} days. */
    public long soon() {
        return sum(StatusCount::soon);
    }

    /** How many actions somebody should look at: red, amber, unclear, and whatever else is overdue or cannot be read. */
    public long needingAttention() {
        return Arrays.stream(Status.values())
                .mapToLong(status -> status.needsAttention()
                        ? of(status)
                        : sum(status, StatusCount::overdue) + sum(status, StatusCount::unread))
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

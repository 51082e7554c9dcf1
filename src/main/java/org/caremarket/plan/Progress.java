package org.caremarket.plan;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import org.caremarket.delivery.Action;
import org.caremarket.delivery.Status;

/**
 * How far an objective has come: where the actions that carry it stand now.
 *
 * @param counts how many actions stand where; what no action has is left out
 */
public record Progress(Map<Status, Integer> counts) {

    public Progress {
        counts = Map.copyOf(counts);
    }

    static Progress of(List<Action> actions) {
        var counts = new EnumMap<Status, Integer>(Status.class);
        actions.forEach(action -> counts.merge(action.status(), 1, Integer::sum));
        return new Progress(counts);
    }

    public int total() {
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** Whether no action carries it. */
    public boolean none() {
        return total() == 0;
    }

    /** Whether every action that carries it is complete. */
    public boolean complete() {
        return !none() && of(Status.COMPLETE) == total();
    }

    /** Whether an action that carries it is red, amber or to be confirmed. */
    public boolean needsAttention() {
        return counts.keySet().stream().anyMatch(Status::needsAttention);
    }

    /** {@code 2 of 5 actions complete, 1 amber, 2 on course}; {@code No action carries it yet}. */
    public String words() {
        if (none()) {
            return "No action carries it yet";
        }
        if (complete()) {
            return total() == 1 ? "Its action is complete" : "All %d actions complete".formatted(total());
        }
        var words = new StringJoiner(", ");
        words.add("%d of %s complete".formatted(of(Status.COMPLETE), total() == 1 ? "1 action" : total() + " actions"));
        for (var status : Status.values()) {
            if (status != Status.COMPLETE && of(status) > 0) {
                words.add(of(status) + " " + called(status));
            }
        }
        return words.toString();
    }

    private int of(Status status) {
        return counts.getOrDefault(status, 0);
    }

    private static String called(Status status) {
        return switch (status) {
            case RED -> "red";
            case AMBER -> "amber";
            case UNCLEAR -> "to be confirmed";
            case GREEN -> "on course";
            case NOT_STARTED -> "not started";
            case COMPLETE -> "complete";
            case STOPPED -> "stopped";
        };
    }
}

package org.caremarket.position.good;

import java.util.List;
import java.util.Optional;

/**
 * A statement with its judgements.
 *
 * @param history newest first
 * @param scale the council's words, from the lowest to the highest
 */
public record GoodStanding(GoodStatement statement, List<Assessment> history, List<String> scale) {

    public GoodStanding {
        history = List.copyOf(history);
    }

    public Optional<Assessment> newest() {
        return history.stream().findFirst();
    }

    /** {@code Partly}; what was never judged says so. */
    public String level() {
        return newest().map(Assessment::level).orElse("Not assessed");
    }

    /**
     * Which way it went, as one sentence. Words that are not of one scale are not compared: there is no score behind them.
     */
    public String travel() {
        if (history.isEmpty()) {
            return "Not assessed yet.";
        }
        var last = history.getFirst();
        if (history.size() == 1) {
            return "Assessed once: %s on %s.".formatted(last.level(), last.day());
        }
        var before = history.get(1);
        int from = scale.indexOf(before.level());
        int to = scale.indexOf(last.level());
        var way = from < 0 || to < 0 ? "the two words are not of one scale, so which way it went cannot be said"
                : to > from ? "nearer than before" : to < from ? "further away than before" : "no change";
        return "From %s on %s to %s on %s: %s.".formatted(before.level(), before.day(), last.level(), last.day(), way);
    }
}

package org.caremarket.framework;

import java.util.List;
import java.util.Locale;

/** What is said of frameworks in one sentence, the same wherever it is said. */
final class FrameworkWords {

    private FrameworkWords() {}

    /** Of all frameworks of a council. */
    static String answer(List<Whole> all) {
        if (all.isEmpty()) {
            return "No framework is recorded yet.";
        }
        var running = all.stream().filter(whole -> whole.state() == FrameworkState.RUNNING).count();
        var unfilled = all.stream().mapToInt(Whole::unfilled).sum();
        var warned = all.stream().filter(whole -> !whole.warnings().isEmpty()).count();
        return "%s, %d of them running%s%s.".formatted(Say.count(all.size(), "framework"), running,
                unfilled == 0 ? "" : "; %s unfilled".formatted(Say.count(unfilled, "place")),
                warned == 0 ? "" : "; %s a decision on the term within a year".formatted(
                        warned == 1 ? "1 needs" : warned + " need"));
    }

    /** Of one framework: where it stands, until when, with how many providers. */
    static String answer(Whole whole) {
        var it = whole.framework();
        var starts = it.startsOn() != null ? Say.day(it.startsOn()) : it.startsWords();
        var state = switch (whole.state()) {
            case PROPOSED -> "Proposed";
            case DECIDED -> "Decided on %s".formatted(Say.day(it.decidedOn()));
            case CALL_IN -> "Decided on %s; call-in ends on %s".formatted(Say.day(it.decidedOn()), Say.day(it.callInEndsOn()));
            case RUNNING -> "Running since %s".formatted(starts);
            case ENDED -> "Ended";
        };
        var begins = whole.state() == FrameworkState.RUNNING || whole.state() == FrameworkState.ENDED ? ""
                : ", to start: " + Say.stated(starts).toLowerCase(Locale.UK);
        return "%s%s; term %s, latest possible end %s; %s.".formatted(state, begins, term(whole), latestEnd(whole),
                members(whole));
    }

    private static String term(Whole whole) {
        var sum = whole.term().sum();
        return sum.substring(0, 1).toLowerCase(Locale.UK) + sum.substring(1);
    }

    static String latestEnd(Whole whole) {
        return whole.term().latestEnd().map(Say::day).orElse("not stated");
    }

    static String members(Whole whole) {
        if (whole.lots().isEmpty()) {
            return "no lots recorded";
        }
        var unfilled = whole.unfilled();
        return "%s in %s%s".formatted(Say.count(whole.providers(), "provider"), Say.count(whole.lots().size(), "lot"),
                unfilled == 0 ? "" : ", %s unfilled".formatted(Say.count(unfilled, "place")));
    }
}

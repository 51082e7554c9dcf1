package org.caremarket.delivery;

import java.util.ArrayList;
import java.util.Locale;

/** Says in a sentence how a plan stands: what needs attention before totals. */
final class StatusSentence {

    private StatusSentence() {}

    /** For example: {@code 2 of 25 actions are amber, 3 are waiting for a status and 18 are overdue.} */
    static String of(StatusCounts counts) {
        var parts = new ArrayList<String>();
        for (var status : new Status[] {Status.RED, Status.AMBER, Status.UNCLEAR}) {
            if (counts.of(status) > 0) {
                parts.add(part(counts, status, parts.isEmpty()));
            }
        }
        if (parts.isEmpty()) {
            parts.add("none of %s is red or amber".formatted(actions(counts.total())));
        }
        if (counts.overdue() > 0) {
            parts.add(counts.overdue() + (counts.overdue() == 1 ? " is overdue" : " are overdue"));
        }
        var last = parts.removeLast();
        var sentence = parts.isEmpty() ? last : String.join(", ", parts) + " and " + last;
        return sentence.substring(0, 1).toUpperCase(Locale.UK) + sentence.substring(1) + ".";
    }

    private static String part(StatusCounts counts, Status status, boolean first) {
        var number = counts.of(status);
        var subject = first ? "%d of %s".formatted(number, actions(counts.total())) : "" + number;
        return subject + (number == 1 ? " is " : " are ") + words(status);
    }

    static String words(Status status) {
        return status == Status.UNCLEAR ? "waiting for a status" : status.title().toLowerCase();
    }

    static String actions(long count) {
        return count == 1 ? "1 action" : count + " actions";
    }
}

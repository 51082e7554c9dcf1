package org.caremarket.delivery;

import java.util.ArrayList;
import java.util.Locale;
import org.caremarket.platform.time.AsAt;

/** Says in a sentence how actions stand: what needs attention before totals. */
public final class StatusSentence {

    private StatusSentence() {}

    /** For example: {@code 2 of 25 actions are amber, 3 are waiting for a status and 18 are overdue.} */
    public static String of(StatusCounts counts, AsAt at) {
        var parts = new ArrayList<String>();
        for (var status : new Status[] {Status.RED, Status.AMBER, Status.UNCLEAR}) {
            if (counts.of(status) > 0) {
                parts.add(part(counts, status, parts.isEmpty(), at));
            }
        }
        if (parts.isEmpty()) {
            parts.add("none of %s %s red or amber".formatted(actions(counts.total()), verb(true, at)));
        }
        if (counts.overdue() > 0) {
            parts.add("%d %s overdue".formatted(counts.overdue(), verb(counts.overdue() == 1, at)));
        }
        var last = parts.removeLast();
        var sentence = parts.isEmpty() ? last : String.join(", ", parts) + " and " + last;
        return sentence.substring(0, 1).toUpperCase(Locale.UK) + sentence.substring(1) + ".";
    }

    private static String part(StatusCounts counts, Status status, boolean first, AsAt at) {
        var number = counts.of(status);
        var subject = first ? "%d of %s".formatted(number, actions(counts.total())) : "" + number;
        return "%s %s %s".formatted(subject, verb(number == 1, at), words(status));
    }

    /** "Is" or "are"; of an earlier day "was" or "were". */
    static String verb(boolean one, AsAt at) {
        return at.past() ? one ? "was" : "were" : one ? "is" : "are";
    }

    static String words(Status status) {
        return status == Status.UNCLEAR ? "waiting for a status" : status.title().toLowerCase();
    }

    static String actions(long count) {
        return count == 1 ? "1 action" : count + " actions";
    }
}

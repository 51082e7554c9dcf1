package org.caremarket.delivery.timeline;

import io.micronaut.core.annotation.Nullable;
import java.time.LocalDate;
import org.caremarket.delivery.Action;
import org.caremarket.platform.time.AsAt;
import org.caremarket.platform.web.TypedDate;

/** How a timeline speaks of an action, in the chart, the list and the table alike. */
final class TimelineWords {

    private TimelineWords() {}

    /** Where an action is, keeping to the day. */
    static String href(String council, Action action, AsAt at) {
        return at.keep("/" + council + "/actions/" + action.id());
    }

    static String label(Action action) {
        return action.ref() + " " + action.title();
    }

    /** The status, and whether it is late: {@code Amber, overdue}. */
    static String status(Action action, LocalDate day) {
        return action.status().title() + (action.overdue(day) ? ", overdue" : "");
    }

    /** Its days: {@code 1 July 2021 to 31 March 2024}. */
    static String days(Action action) {
        if (action.startsOn() == null && action.endsOn() == null) {
            return "no days";
        }
        if (action.endsOn() == null) {
            return "from " + TypedDate.words(action.startsOn()) + ", no last day";
        }
        var last = TypedDate.words(action.endsOn());
        if (action.startsOn() == null) {
            return "until " + last;
        }
        return action.startsOn().equals(action.endsOn()) ? last : TypedDate.words(action.startsOn()) + " to " + last;
    }

    /** One of its days in a table, or why there is none. */
    static String day(Action action, @Nullable LocalDate day) {
        if (day != null) {
            return TypedDate.words(day);
        }
        return action.timeframe().stated() ? action.understood() ? "None" : "Not understood" : "Not stated";
    }

    /** All of it in one line. */
    static String full(Action action, LocalDate day) {
        return "%s: %s, %s".formatted(label(action), status(action, day), days(action));
    }
}

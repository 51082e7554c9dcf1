package org.caremarket.delivery.report;

import java.time.temporal.ChronoUnit;
import org.caremarket.delivery.Action;
import org.caremarket.delivery.Timeframe;

/**
 * An action whose "by when" is another than on the day that is compared with.
 *
 * @param from what it was
 */
public record Moved(Action action, Timeframe from) {

    /** What it is now. */
    public Timeframe to() {
        return action.timeframe();
    }

    /** Whether its last day moved into the future, or is none any more. */
    public boolean slipped() {
        return from.end() != null && to().understood() && (to().end() == null || to().end().isAfter(from.end()));
    }

    /** What the change means for the last day. */
    public String words() {
        if (!from.understood() || !to().understood()) {
            return "The words could not be read as dates, so the two cannot be compared";
        }
        if (from.end() == null || to().end() == null) {
            return from.end() == to().end() ? "No last day before or now"
                    : to().end() == null ? "No last day any more" : "Now with a last day";
        }
        var days = ChronoUnit.DAYS.between(from.end(), to().end());
        return days == 0 ? "The same last day"
                : "%d %s %s".formatted(Math.abs(days), Math.abs(days) == 1 ? "day" : "days", days > 0 ? "later" : "earlier");
    }
}

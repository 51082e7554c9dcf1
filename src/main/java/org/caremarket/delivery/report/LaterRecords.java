package org.caremarket.delivery.report;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.serde.annotation.Serdeable;
import java.util.ArrayList;

/**
 * What was recorded about days that a report speaks of, after the moment that it goes by.
 *
 * @param reports of where actions stand
 * @param changes of what actions are
 * @param removals of actions from the plan
 */
@Introspected
@Serdeable
public record LaterRecords(long reports, long changes, long removals) {

    /** Nothing. */
    public static final LaterRecords NONE = new LaterRecords(0, 0, 0);

    /** Whether there are any. */
    public boolean any() {
        return reports + changes + removals > 0;
    }

    /** For example: {@code 3 reports and 1 change of an action were}. */
    public String words() {
        var parts = new ArrayList<String>();
        add(parts, reports, "report", "reports");
        add(parts, changes, "change of an action", "changes of actions");
        add(parts, removals, "removal of an action", "removals of actions");
        return Lists.and(parts) + (reports + changes + removals == 1 ? " was" : " were");
    }

    private static void add(ArrayList<String> parts, long count, String one, String many) {
        if (count > 0) {
            parts.add(count + " " + (count == 1 ? one : many));
        }
    }
}

package org.caremarket.delivery.report;

import io.micronaut.core.annotation.Introspected;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.caremarket.delivery.Status;

/** What was reported of an action as of a day. */
@Introspected
public record StatusOn(long actionId, Status status, LocalDate asOf) {

    /**
     * Since when each action has stood where it stands last, without a report of anything else in between.
     *
     * @param reports those of one action in the order of their days
     * @return days by the ids of actions
     */
    static Map<Long, LocalDate> standing(List<StatusOn> reports) {
        var last = new HashMap<Long, StatusOn>();
        for (var report : reports) {
            last.merge(report.actionId(), report,
                    (before, next) -> before.status() == next.status() ? before : next);
        }
        var days = new HashMap<Long, LocalDate>();
        last.forEach((action, report) -> days.put(action, report.asOf()));
        return days;
    }
}

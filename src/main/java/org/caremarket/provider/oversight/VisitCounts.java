package org.caremarket.provider.oversight;

import java.util.List;

/**
 * How many visits are due when.
 *
 * @param locations that serve people
 * @param overdue whose visit is overdue
 * @param coming whose visit is due now or within 30 days
 * @param withoutLevel for which no level is set
 */
public record VisitCounts(long locations, long overdue, long coming, long withoutLevel) {

    static VisitCounts of(List<Monitored> all) {
        return new VisitCounts(all.size(), count(all, VisitStanding.OVERDUE), all.stream().filter(MonitoringQuery::coming).count(),
                count(all, VisitStanding.NO_LEVEL));
    }

    private static long count(List<Monitored> all, VisitStanding standing) {
        return all.stream().filter(each -> each.due().standing() == standing).count();
    }

    /** The answer first: {@code 3 visits are overdue; 5 fall due in the next 30 days.} */
    public String answer() {
        if (locations == 0) {
            return "No locations are registered yet, so no visits fall due.";
        }
        return "%s; %s in the next %d days.%s".formatted(
                overdue == 0 ? "No visit is overdue" : overdue == 1 ? "1 visit is overdue" : "%,d visits are overdue".formatted(overdue),
                coming == 0 ? "none falls due" : coming == 1 ? "1 falls due" : "%,d fall due".formatted(coming), VisitDue.SOON_DAYS,
                withoutLevel == 0 ? "" : " For %,d of %,d locations no level is set.".formatted(withoutLevel, locations));
    }
}

package org.caremarket.provider.oversight;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.caremarket.platform.web.TypedDate;
import org.caremarket.provider.Location;

/** Watches locations whose visit is overdue. */
@Singleton
final class OverdueVisitRule implements WatchRule {

    private final Monitoring monitoring;
    private final Clock clock;

    OverdueVisitRule(Monitoring monitoring, Clock clock) {
        this.monitoring = monitoring;
        this.clock = clock;
    }

    @Override
    public int order() {
        return 40;
    }

    @Override
    public String code() {
        return "visit-overdue";
    }

    @Override
    public String name() {
        return "A visit is overdue";
    }

    @Override
    public List<Threshold> thresholds() {
        return List.of(new Threshold("days", "By at least how many days", 1));
    }

    @Override
    public String explanation(Map<String, Integer> thresholds) {
        var days = thresholds.get("days");
        return "The last day on which the level's rule wanted a visit is %,d day%s past or more.".formatted(days, days == 1 ? "" : "s");
    }

    @Override
    public Map<Long, List<Reason>> reasons(List<Location> locations, Map<String, Integer> thresholds) {
        var today = LocalDate.now(clock);
        return monitoring.of(locations).stream()
                .filter(each -> each.due().standing() == VisitStanding.OVERDUE
                        && !each.due().latest().orElseThrow().plusDays(thresholds.get("days")).isAfter(today))
                .collect(Collectors.toMap(each -> each.location().id(), each -> List.of(reason(each))));
    }

    private static Reason reason(Monitored each) {
        return new Reason("A visit was due by %s (%s, %s)".formatted(TypedDate.words(each.due().latest().orElseThrow()),
                each.levelName(), each.due().why()), "/locations/" + each.location().id() + "/monitoring");
    }
}

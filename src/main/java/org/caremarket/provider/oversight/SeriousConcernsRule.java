package org.caremarket.provider.oversight;

import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.caremarket.platform.web.TypedDate;
import org.caremarket.provider.Location;

/** Watches locations where the last visit found serious concerns; for councils that switch it on. */
@Singleton
final class SeriousConcernsRule implements WatchRule {

    private final VisitRepository visits;

    SeriousConcernsRule(VisitRepository visits) {
        this.visits = visits;
    }

    @Override
    public int order() {
        return 45;
    }

    @Override
    public String code() {
        return "serious-concerns";
    }

    @Override
    public String name() {
        return "The last visit found serious concerns";
    }

    @Override
    public boolean usedAtFirst() {
        return false;
    }

    @Override
    public String explanation(Map<String, Integer> thresholds) {
        return "The outcome of the newest visit is recorded as serious concerns.";
    }

    @Override
    public Map<Long, List<Reason>> reasons(List<Location> locations, Map<String, Integer> thresholds) {
        var found = new HashMap<Long, List<Reason>>();
        var ids = locations.stream().map(Location::id).toList();
        visits.newest().stream()
                .filter(visit -> visit.outcome() == VisitOutcome.SERIOUS_CONCERNS && ids.contains(visit.locationId()))
                .forEach(visit -> found.put(visit.locationId(), List.of(new Reason(
                        "The visit of %s found serious concerns".formatted(TypedDate.words(visit.visitedOn())),
                        "/locations/" + visit.locationId() + "/monitoring"))));
        return found;
    }
}

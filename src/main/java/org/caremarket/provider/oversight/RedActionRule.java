package org.caremarket.provider.oversight;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.caremarket.delivery.Action;
import org.caremarket.delivery.Status;
import org.caremarket.platform.web.TypedDate;
import org.caremarket.provider.Location;

/** Watches locations whose improvement plan has a red action. */
@Singleton
final class RedActionRule implements WatchRule {

    private final Improvements improvements;

    RedActionRule(Improvements improvements) {
        this.improvements = improvements;
    }

    @Override
    public int order() {
        return 50;
    }

    @Override
    public String code() {
        return "action-red";
    }

    @Override
    public String name() {
        return "An improvement action is red";
    }

    @Override
    public String explanation(Map<String, Integer> thresholds) {
        return "The newest report on an action of its improvement plan says red.";
    }

    @Override
    public Map<Long, List<Reason>> reasons(List<Location> locations, Map<String, Integer> thresholds) {
        var all = improvements.all();
        return locations.stream().map(Location::id).filter(all::containsKey)
                .filter(id -> all.get(id).stream().anyMatch(RedActionRule::red))
                .collect(Collectors.toMap(id -> id, id -> all.get(id).stream().filter(RedActionRule::red)
                        .map(RedActionRule::reason).toList()));
    }

    private static boolean red(Action action) {
        return action.status() == Status.RED;
    }

    private static Reason reason(Action action) {
        return new Reason("Improvement action %s is red as of %s: %s".formatted(
                action.ref(), TypedDate.words(action.asOf()), action.title()), "/actions/" + action.id());
    }
}

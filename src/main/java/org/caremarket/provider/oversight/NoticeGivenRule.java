package org.caremarket.provider.oversight;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.caremarket.platform.web.TypedDate;
import org.caremarket.provider.Location;
import org.caremarket.provider.closure.ChangeKind;
import org.caremarket.provider.closure.MarketChange;
import org.caremarket.provider.closure.MarketChanges;

/** Watches locations whose exit from the market is announced and has not happened yet. */
@Singleton
final class NoticeGivenRule implements WatchRule {

    private final MarketChanges changes;
    private final Clock clock;

    NoticeGivenRule(MarketChanges changes, Clock clock) {
        this.changes = changes;
        this.clock = clock;
    }

    @Override
    public int order() {
        return 30;
    }

    @Override
    public String code() {
        return "notice-given";
    }

    @Override
    public String name() {
        return "Notice is given";
    }

    @Override
    public String explanation(Map<String, Integer> thresholds) {
        return "The location, or its provider as a whole, announced that it leaves the market, and its last day has not passed.";
    }

    @Override
    public Map<Long, List<Reason>> reasons(List<Location> locations, Map<String, Integer> thresholds) {
        var today = LocalDate.now(clock);
        var coming = changes.all().stream().filter(change -> change.kind() == ChangeKind.EXIT && change.noticeOn().isPresent()
                && !change.happened(today)).toList();
        var found = new HashMap<Long, List<Reason>>();
        for (var location : locations) {
            var reasons = coming.stream().filter(change -> change.location()
                    .map(id -> id == location.id()).orElse(change.provider() == location.provider())).map(NoticeGivenRule::reason).toList();
            if (!reasons.isEmpty()) {
                found.put(location.id(), reasons);
            }
        }
        return found;
    }

    private static Reason reason(MarketChange change) {
        return new Reason("Notice was given on %s; its last day is %s".formatted(TypedDate.words(change.noticeOn().orElseThrow()),
                change.onDay().map(TypedDate::words).orElse("not known yet")), "/market-changes/" + change.id());
    }
}

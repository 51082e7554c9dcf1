package org.caremarket.provider.closure;

import jakarta.inject.Singleton;
import org.caremarket.market.MarketArea;
import org.caremarket.platform.access.Actor;

/** Entries and exits on the market's own page. */
@Singleton
final class ChangeArea implements MarketArea {

    private final MarketChanges changes;
    private final Continuity continuity;

    ChangeArea(MarketChanges changes, Continuity continuity) {
        this.changes = changes;
        this.continuity = continuity;
    }

    @Override
    public int order() {
        return 35;
    }

    @Override
    public String title() {
        return "Entries and exits";
    }

    @Override
    public String path() {
        return "/market-changes";
    }

    @Override
    public String answer(Actor reader) {
        var open = continuity.all().stream().filter(ContinuityPlan::open).count();
        return MarketChangeListView.sentence(changes.all()) + (open == 0 ? ""
                : open == 1 ? " 1 continuity plan is open." : " %,d continuity plans are open.".formatted(open));
    }
}

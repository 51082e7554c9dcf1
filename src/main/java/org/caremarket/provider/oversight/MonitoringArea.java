package org.caremarket.provider.oversight;

import jakarta.inject.Singleton;
import java.util.List;
import org.caremarket.market.MarketArea;
import org.caremarket.platform.access.Actor;

/** What the market's page says of monitoring. */
@Singleton
final class MonitoringArea implements MarketArea {

    private final Monitoring monitoring;
    private final WatchList watchList;

    MonitoringArea(Monitoring monitoring, WatchList watchList) {
        this.monitoring = monitoring;
        this.watchList = watchList;
    }

    @Override
    public int order() {
        return 50;
    }

    @Override
    public String title() {
        return "Monitoring and watch list";
    }

    @Override
    public String path() {
        return "/monitoring";
    }

    @Override
    public List<String> otherPaths() {
        return List.of("/watch-list");
    }

    @Override
    public String answer(Actor reader) {
        return VisitCounts.of(monitoring.all()).answer() + " " + WatchListView.answer(watchList.listed(), watchList.settings());
    }
}

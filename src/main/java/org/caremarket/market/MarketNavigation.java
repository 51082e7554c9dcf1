package org.caremarket.market;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.stream.Stream;
import org.caremarket.platform.access.Role;
import org.caremarket.platform.web.NavigationEntry;

/** "Market" in the navigation of a council. */
@Singleton
final class MarketNavigation implements NavigationEntry {

    private final List<String> places;

    MarketNavigation(List<MarketArea> areas) {
        this.places = Stream.concat(Stream.of("/market"),
                areas.stream().flatMap(area -> Stream.concat(Stream.of(area.path()), area.otherPaths().stream()))).toList();
    }

    /** The parts of the market have addresses of their own. */
    @Override
    public List<String> places() {
        return places;
    }

    @Override
    public String text() {
        return "Market";
    }

    @Override
    public String path() {
        return "/market";
    }

    @Override
    public int order() {
        return 25;
    }

    @Override
    public boolean visibleTo(Role role) {
        return role != Role.ANALYST;
    }
}

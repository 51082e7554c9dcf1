package org.caremarket.market;

import jakarta.inject.Singleton;
import org.caremarket.platform.access.Role;
import org.caremarket.platform.web.NavigationEntry;

/** "Market" in the navigation of a council. */
@Singleton
final class MarketNavigation implements NavigationEntry {

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

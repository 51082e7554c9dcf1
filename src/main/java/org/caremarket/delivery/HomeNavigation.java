package org.caremarket.delivery;

import jakarta.inject.Singleton;
import org.caremarket.platform.access.Role;
import org.caremarket.platform.web.NavigationEntry;

/** "Overview" in the navigation of a council. */
@Singleton
final class HomeNavigation implements NavigationEntry {

    @Override
    public String text() {
        return "Overview";
    }

    @Override
    public String path() {
        return "";
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public boolean visibleTo(Role role) {
        return role != Role.ANALYST;
    }
}

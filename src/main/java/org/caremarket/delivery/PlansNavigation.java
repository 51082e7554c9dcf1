package org.caremarket.delivery;

import jakarta.inject.Singleton;
import org.caremarket.platform.access.Role;
import org.caremarket.platform.web.NavigationEntry;

/** "Plans" in the navigation of a council. */
@Singleton
final class PlansNavigation implements NavigationEntry {

    @Override
    public String text() {
        return "Plans";
    }

    @Override
    public String path() {
        return "/plans";
    }

    @Override
    public int order() {
        return 15;
    }

    @Override
    public boolean visibleTo(Role role) {
        return role != Role.ANALYST;
    }
}

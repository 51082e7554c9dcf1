package org.caremarket.plan;

import jakarta.inject.Singleton;
import org.caremarket.platform.access.Role;
import org.caremarket.platform.web.NavigationEntry;

/** "Plans and returns" in the navigation of a council. */
@Singleton
final class PlansNavigation implements NavigationEntry {

    @Override
    public String text() {
        return "Plans and returns";
    }

    @Override
    public String path() {
        return "/plans";
    }

    @Override
    public int order() {
        return 12;
    }

    @Override
    public boolean visibleTo(Role role) {
        return role != Role.ANALYST;
    }
}

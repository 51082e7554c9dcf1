package org.caremarket.workshop;

import jakarta.inject.Singleton;
import org.caremarket.platform.access.Role;
import org.caremarket.platform.web.NavigationEntry;

/** "Workshops" in the navigation of a council. */
@Singleton
final class WorkshopNavigation implements NavigationEntry {

    @Override
    public String text() {
        return "Workshops";
    }

    @Override
    public String path() {
        return "/workshops";
    }

    @Override
    public int order() {
        return 17;
    }

    @Override
    public boolean visibleTo(Role role) {
        return role != Role.ANALYST;
    }
}

package org.caremarket.delivery;

import jakarta.inject.Singleton;
import org.caremarket.platform.access.Role;
import org.caremarket.platform.web.NavigationEntry;

/** "Actions" in the navigation of a council. */
@Singleton
final class ActionsNavigation implements NavigationEntry {

    @Override
    public String text() {
        return "Actions";
    }

    @Override
    public String path() {
        return "/actions";
    }

    @Override
    public int order() {
        return 20;
    }

    @Override
    public boolean visibleTo(Role role) {
        return role != Role.ANALYST;
    }
}

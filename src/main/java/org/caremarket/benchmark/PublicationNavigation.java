package org.caremarket.benchmark;

import jakarta.inject.Singleton;
import org.caremarket.platform.access.Role;
import org.caremarket.platform.web.NavigationEntry;

/** "Sharing" in the navigation of a council. */
@Singleton
final class PublicationNavigation implements NavigationEntry {

    @Override
    public String text() {
        return "Sharing";
    }

    @Override
    public String path() {
        return "/publications";
    }

    @Override
    public int order() {
        return 40;
    }

    @Override
    public boolean visibleTo(Role role) {
        return role != Role.ANALYST;
    }
}

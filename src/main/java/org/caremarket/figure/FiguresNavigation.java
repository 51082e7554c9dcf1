package org.caremarket.figure;

import jakarta.inject.Singleton;
import org.caremarket.platform.access.Role;
import org.caremarket.platform.web.NavigationEntry;

/** "Figures" in the navigation of a council. */
@Singleton
final class FiguresNavigation implements NavigationEntry {

    private static final int ORDER = 30;

    @Override
    public String text() {
        return "Figures";
    }

    @Override
    public String path() {
        return "/figures";
    }

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public boolean visibleTo(Role role) {
        return role != Role.ANALYST;
    }
}

package org.caremarket.platform.imports;

import jakarta.inject.Singleton;
import org.caremarket.platform.access.Role;
import org.caremarket.platform.web.NavigationEntry;

/** "Imports" in the navigation of a council. */
@Singleton
final class ImportsNavigation implements NavigationEntry {

    @Override
    public String text() {
        return "Imports";
    }

    @Override
    public String path() {
        return "/imports";
    }

    @Override
    public int order() {
        return 60;
    }

    @Override
    public boolean visibleTo(Role role) {
        return role != Role.ANALYST;
    }
}

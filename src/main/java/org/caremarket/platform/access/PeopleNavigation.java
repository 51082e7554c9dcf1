package org.caremarket.platform.access;

import jakarta.inject.Singleton;
import org.caremarket.platform.web.NavigationEntry;

/** People, for administrators. */
@Singleton
class PeopleNavigation implements NavigationEntry {

    @Override
    public String text() {
        return "People";
    }

    @Override
    public String path() {
        return "/people";
    }

    @Override
    public int order() {
        return 900;
    }

    @Override
    public boolean visibleTo(Role role) {
        return role == Role.ADMINISTRATOR;
    }
}

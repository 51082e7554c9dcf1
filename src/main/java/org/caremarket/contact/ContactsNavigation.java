package org.caremarket.contact;

import jakarta.inject.Singleton;
import org.caremarket.platform.access.Role;
import org.caremarket.platform.web.NavigationEntry;

/** "Contacts" in the navigation of a council. */
@Singleton
final class ContactsNavigation implements NavigationEntry {

    @Override
    public String text() {
        return "Contacts";
    }

    @Override
    public String path() {
        return "/contacts";
    }

    @Override
    public int order() {
        return 55;
    }

    @Override
    public boolean visibleTo(Role role) {
        return role != Role.ANALYST;
    }
}

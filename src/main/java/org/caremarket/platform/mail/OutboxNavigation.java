package org.caremarket.platform.mail;

import jakarta.inject.Singleton;
import org.caremarket.platform.access.Role;
import org.caremarket.platform.web.NavigationEntry;

/** "Outbox" in the navigation of a council, for those who may read other people's letters. */
@Singleton
final class OutboxNavigation implements NavigationEntry {

    @Override
    public String text() {
        return "Outbox";
    }

    @Override
    public String path() {
        return "/outbox";
    }

    @Override
    public int order() {
        return 70;
    }

    @Override
    public boolean visibleTo(Role role) {
        return role == Role.OFFICER || role == Role.APPROVER;
    }
}

package org.caremarket.platform.audit;

import jakarta.inject.Singleton;
import org.caremarket.platform.access.Role;
import org.caremarket.platform.web.NavigationEntry;

/** The audit trail, for administrators. */
@Singleton
class AuditNavigation implements NavigationEntry {

    @Override
    public String text() {
        return "Audit trail";
    }

    @Override
    public String path() {
        return "/audit";
    }

    @Override
    public int order() {
        return 910;
    }

    @Override
    public boolean visibleTo(Role role) {
        return role == Role.ADMINISTRATOR;
    }
}

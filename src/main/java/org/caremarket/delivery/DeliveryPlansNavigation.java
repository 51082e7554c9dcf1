package org.caremarket.delivery;

import jakarta.inject.Singleton;
import org.caremarket.platform.access.Role;
import org.caremarket.platform.web.NavigationEntry;

/** "Delivery plans" in the navigation of a council. */
@Singleton
final class DeliveryPlansNavigation implements NavigationEntry {

    @Override
    public String text() {
        return "Delivery plans";
    }

    @Override
    public String path() {
        return "/delivery-plans";
    }

    @Override
    public int order() {
        return 15;
    }

    @Override
    public boolean visibleTo(Role role) {
        return role != Role.ANALYST;
    }
}

package org.caremarket.platform.web;

import java.util.List;
import org.caremarket.platform.access.Role;

/** One entry of the service navigation; each feature declares its own as a bean. */
public interface NavigationEntry {

    /** The word that people click. */
    String text();

    /** The path under the council's or region's address, for example {@code /actions}. */
    String path();

    /** Every path whose pages, and those below them, belong to it. */
    default List<String> places() {
        return List.of(path());
    }

    /** Where it stands: lower is earlier. */
    int order();

    /** Whether people with this role can use the pages behind it. */
    boolean visibleTo(Role role);
}

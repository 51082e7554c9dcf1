package org.caremarket.provider.oversight;

import java.util.List;
import java.util.Map;
import org.caremarket.platform.web.FormErrors;

/**
 * What the page of the levels shows.
 *
 * @param locations how many locations are at a level now, by its id
 * @param mayEdit whether the reader changes levels
 */
public record LevelsView(String council, List<Level> levels, Map<Long, Long> locations, FormErrors errors, boolean mayEdit) {

    public String path() {
        return "/" + council + "/monitoring/levels";
    }

    /** How many locations are at a level. */
    public long at(Level level) {
        return locations.getOrDefault(level.id(), 0L);
    }

    public String listHref(Level level) {
        return "/" + council + "/monitoring?level=" + level.id();
    }
}

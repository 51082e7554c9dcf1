package org.caremarket.provider.oversight;

import java.time.LocalDate;
import java.util.Optional;
import org.caremarket.provider.Location;

/**
 * A location with how it is watched.
 *
 * @param level where it stands now; empty when none was set
 * @param set since when and why
 * @param lastVisit empty when none is recorded
 */
public record Monitored(
        Location location, Optional<Level> level, Optional<LevelSet> set, Optional<LocalDate> lastVisit, VisitDue due) {

    /** Its level as people read it. */
    public String levelName() {
        return level.map(Level::name).orElse("Not set");
    }
}

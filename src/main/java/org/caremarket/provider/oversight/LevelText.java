package org.caremarket.provider.oversight;

import io.micronaut.core.annotation.Nullable;
import java.util.List;
import org.caremarket.platform.web.Difference.Part;

/** What is to be kept of a level. Its parts are as in {@link Level}. */
public record LevelText(
        int position, String name, String meaning, boolean escalated, @Nullable String homes, @Nullable String homeCare,
        @Nullable String others) {

    /** The most characters of each. */
    public static final int LONGEST_NAME = 60;
    public static final int LONGEST_MEANING = 1000;

    List<Part> parts() {
        return List.of(Part.of("Place", "" + position), Part.of("Name", name), Part.of("Meaning", meaning),
                Part.of("Escalated", escalated ? "Yes" : "No"), Part.of(VisitGroup.HOMES.title(), homes),
                Part.of(VisitGroup.HOME_CARE.title(), homeCare), Part.of(VisitGroup.OTHERS.title(), others));
    }
}

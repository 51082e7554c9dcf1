package org.caremarket.provider.oversight;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.caremarket.provider.Location;
import org.caremarket.provider.ServiceType;

/** Services that are visited equally often. */
public enum VisitGroup {
    HOMES("Care homes and supported living"),
    HOME_CARE("Home care and extra care"),
    OTHERS("Other services");

    private final String title;

    VisitGroup(String title) {
        this.title = title;
    }

    /** The words that people read. */
    public String title() {
        return title;
    }

    /** Its word in addresses: {@code home-care}. */
    public String slug() {
        return name().toLowerCase().replace('_', '-');
    }

    /** The group with this word. */
    public static Optional<VisitGroup> ofSlug(String word) {
        return Arrays.stream(values()).filter(group -> group.slug().equals(word.strip())).findFirst();
    }

    /** Those that a location belongs to; {@link #OTHERS} when it is not stated what it does. */
    public static Set<VisitGroup> of(Location location) {
        return location.services().isEmpty() ? EnumSet.of(OTHERS)
                : location.services().stream().map(VisitGroup::of)
                        .collect(Collectors.toCollection(() -> EnumSet.noneOf(VisitGroup.class)));
    }

    private static VisitGroup of(ServiceType service) {
        return switch (service) {
            case CARE_HOME, CARE_HOME_WITH_NURSING, CARE_HOME_WITHOUT_NURSING, SUPPORTED_LIVING -> HOMES;
            case HOME_CARE, EXTRA_CARE -> HOME_CARE;
            case SHARED_LIVES, DAY_SERVICE, SHORT_BREAKS, OTHER -> OTHERS;
        };
    }
}

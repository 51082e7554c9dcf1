package org.caremarket.provider.rating;

import java.util.Arrays;
import java.util.Optional;
import org.caremarket.provider.Location;
import org.caremarket.provider.ServiceType;

/**
 * Kinds of service whose ratings are a figure that councils report, as the indicators define them. A home with both kinds
 * of care is a nursing home.
 */
public enum RatedService {
    RESIDENTIAL("Care homes without nursing", "CQC_CHR"),
    NURSING("Care homes with nursing", "CQC_CHN"),
    HOME_CARE("Home care", "CQC_HC"),
    OTHER("Other and not stated", "");

    private final String title;
    private final String indicator;

    RatedService(String title, String indicator) {
        this.title = title;
        this.indicator = indicator;
    }

    /** The words that people read. */
    public String title() {
        return title;
    }

    /** Its word in addresses and the API. */
    public String slug() {
        return name().toLowerCase().replace('_', '-');
    }

    /** The indicator whose figure it is; empty when it is none's. */
    public Optional<String> indicator() {
        return Optional.of(indicator).filter(code -> !code.isEmpty());
    }

    /** Where a location counts. */
    public static RatedService of(Location location) {
        var services = location.services();
        return services.contains(ServiceType.CARE_HOME_WITH_NURSING) ? NURSING
                : services.contains(ServiceType.CARE_HOME_WITHOUT_NURSING) ? RESIDENTIAL
                : services.contains(ServiceType.HOME_CARE) ? HOME_CARE : OTHER;
    }

    /** The kind with this word. */
    public static Optional<RatedService> ofSlug(String word) {
        return Arrays.stream(values()).filter(each -> each.slug().equals(word.strip())).findFirst();
    }
}

package org.caremarket.provider.imports;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.caremarket.provider.ServiceType;

/** What councils and the regulator call service types besides the words of this service. */
final class ServiceWords {

    private static final Map<String, ServiceType> OTHERS = Map.ofEntries(
            Map.entry("nursing home", ServiceType.CARE_HOME_WITH_NURSING),
            Map.entry("nursing", ServiceType.CARE_HOME_WITH_NURSING),
            Map.entry("care home service with nursing", ServiceType.CARE_HOME_WITH_NURSING),
            Map.entry("residential home", ServiceType.CARE_HOME_WITHOUT_NURSING),
            Map.entry("residential", ServiceType.CARE_HOME_WITHOUT_NURSING),
            Map.entry("care home service without nursing", ServiceType.CARE_HOME_WITHOUT_NURSING),
            Map.entry("domiciliary care", ServiceType.HOME_CARE),
            Map.entry("domiciliary care service", ServiceType.HOME_CARE),
            Map.entry("homecare", ServiceType.HOME_CARE),
            Map.entry("supported living service", ServiceType.SUPPORTED_LIVING),
            Map.entry("extra care", ServiceType.EXTRA_CARE),
            Map.entry("extra care housing services", ServiceType.EXTRA_CARE),
            Map.entry("day care", ServiceType.DAY_SERVICE),
            Map.entry("respite", ServiceType.SHORT_BREAKS));

    private ServiceWords() {}

    static Optional<ServiceType> read(String words) {
        return ServiceType.ofTitle(words).or(() -> Optional.ofNullable(OTHERS.get(words.toLowerCase(Locale.UK))));
    }
}

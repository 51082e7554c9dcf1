package org.caremarket.provider.oversight;

import jakarta.inject.Singleton;
import java.util.List;
import org.caremarket.provider.Location;
import org.caremarket.provider.Provider;
import org.caremarket.provider.ProviderLinks;

/** Says on the page of a location at which level it is watched and when its next visit falls due. */
@Singleton
final class MonitoringLinks implements ProviderLinks {

    private final Monitoring monitoring;

    MonitoringLinks(Monitoring monitoring) {
        this.monitoring = monitoring;
    }

    @Override
    public int order() {
        return 50;
    }

    @Override
    public List<ProviderLink> ofLocation(Location location) {
        return monitoring.of(List.of(location)).stream().map(each -> new ProviderLink("Monitoring",
                each.level().isEmpty() ? "No level is set" : "%s. %s".formatted(each.levelName(), each.due().words()),
                "/locations/" + location.id() + "/monitoring")).toList();
    }

    @Override
    public List<ProviderLink> ofProvider(Provider provider) {
        return List.of();
    }
}

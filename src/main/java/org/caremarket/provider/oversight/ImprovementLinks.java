package org.caremarket.provider.oversight;

import jakarta.inject.Singleton;
import java.util.List;
import org.caremarket.delivery.ActionLink;
import org.caremarket.delivery.ActionLinks;
import org.caremarket.provider.Locations;

/** Says on the page of an action which location it improves. */
@Singleton
final class ImprovementLinks implements ActionLinks {

    private final Improvements improvements;
    private final Locations locations;

    ImprovementLinks(Improvements improvements, Locations locations) {
        this.improvements = improvements;
        this.locations = locations;
    }

    @Override
    public List<ActionLink> of(long action) {
        return locations.these(improvements.locationsOf(action)).stream()
                .map(location -> new ActionLink("Improves", location.name(),
                        "/locations/" + location.id() + "/monitoring", location.providerName()))
                .toList();
    }
}

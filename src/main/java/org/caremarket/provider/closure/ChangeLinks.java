package org.caremarket.provider.closure;

import jakarta.inject.Singleton;
import java.util.List;
import org.caremarket.provider.Location;
import org.caremarket.provider.Provider;
import org.caremarket.provider.ProviderLinks;

/** What the pages of a location and a provider say of entries and exits. */
@Singleton
final class ChangeLinks implements ProviderLinks {

    private final MarketChanges changes;

    ChangeLinks(MarketChanges changes) {
        this.changes = changes;
    }

    @Override
    public int order() {
        return 30;
    }

    @Override
    public List<ProviderLink> ofLocation(Location location) {
        return changes.ofLocation(location).stream().map(ChangeLinks::link).toList();
    }

    @Override
    public List<ProviderLink> ofProvider(Provider provider) {
        return changes.ofProvider(provider.id()).stream().map(ChangeLinks::link).toList();
    }

    private static ProviderLink link(MarketChange change) {
        var day = change.onDay().isPresent() ? change.dayWords() : "Announced, the day is not known yet";
        return new ProviderLink(change.title(), day + change.cause().map(cause -> ", " + cause.title().toLowerCase()).orElse(""),
                "/market-changes/" + change.id());
    }
}

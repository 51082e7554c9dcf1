package org.caremarket.framework;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Locale;
import org.caremarket.provider.Location;
import org.caremarket.provider.Provider;
import org.caremarket.provider.ProviderLinks;

/** Says at a provider which frameworks it is or was on. */
@Singleton
final class FrameworkProviderLinks implements ProviderLinks {

    private final Frameworks frameworks;

    FrameworkProviderLinks(Frameworks frameworks) {
        this.frameworks = frameworks;
    }

    @Override
    public int order() {
        return 70;
    }

    @Override
    public List<ProviderLink> ofLocation(Location location) {
        return List.of();
    }

    @Override
    public List<ProviderLink> ofProvider(Provider provider) {
        return frameworks.ofProvider(provider.id()).stream().map(member -> new ProviderLink("Framework",
                "%s: %s%s%s".formatted(member.lot(), member.state().title().toLowerCase(Locale.UK),
                        member.joinedOn() == null ? "" : ", from " + Say.day(member.joinedOn()),
                        member.leftOn() == null ? "" : " to " + Say.day(member.leftOn())),
                Addresses.at(member.frameworkId()) + "#lots")).toList();
    }
}

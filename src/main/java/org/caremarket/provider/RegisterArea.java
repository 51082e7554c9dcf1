package org.caremarket.provider;

import jakarta.inject.Singleton;
import java.util.List;
import org.caremarket.market.MarketArea;
import org.caremarket.platform.access.Actor;

/** What the market's own page says of the register. */
@Singleton
final class RegisterArea implements MarketArea {

    private final Register register;

    RegisterArea(Register register) {
        this.register = register;
    }

    @Override
    public int order() {
        return 30;
    }

    @Override
    public String title() {
        return "Providers and locations";
    }

    @Override
    public String path() {
        return "/providers";
    }

    @Override
    public List<String> otherPaths() {
        return List.of("/locations");
    }

    @Override
    public String answer(Actor reader) {
        var counts = register.counts(RegisterFilter.ALL);
        return counts.locations() == 0
                ? "No locations are recorded yet: add providers one by one, or import the council’s own list."
                : counts.words() + (counts.madeUp() == 0 ? "" : counts.madeUp() == counts.locations()
                        ? " All of them are made up for demonstration."
                        : " %,d of them are made up for demonstration.".formatted(counts.madeUp()));
    }

    @Override
    public boolean madeUp() {
        return register.counts(RegisterFilter.ALL).madeUp() > 0;
    }
}

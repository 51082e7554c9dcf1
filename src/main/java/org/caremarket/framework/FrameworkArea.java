package org.caremarket.framework;

import jakarta.inject.Singleton;
import org.caremarket.market.MarketArea;
import org.caremarket.platform.access.Actor;

/** Frameworks as a part of the market. */
@Singleton
final class FrameworkArea implements MarketArea {

    private final Frameworks frameworks;

    FrameworkArea(Frameworks frameworks) {
        this.frameworks = frameworks;
    }

    @Override
    public int order() {
        return 70;
    }

    @Override
    public String title() {
        return "Frameworks";
    }

    @Override
    public String path() {
        return "/frameworks";
    }

    @Override
    public String answer(Actor reader) {
        return FrameworkWords.answer(frameworks.all());
    }
}

package org.caremarket.fee;

import jakarta.inject.Singleton;
import java.util.List;
import org.caremarket.market.MarketArea;
import org.caremarket.platform.access.Actor;

/** "Fees and cost of care" among the parts of the market. */
@Singleton
final class FeesArea implements MarketArea {

    private final Fees fees;

    FeesArea(Fees fees) {
        this.fees = fees;
    }

    @Override
    public int order() {
        return 60;
    }

    @Override
    public String title() {
        return "Fees and cost of care";
    }

    @Override
    public String path() {
        return "/fees";
    }

    @Override
    public List<String> otherPaths() {
        return List.of("/cost-of-care");
    }

    @Override
    public String answer(Actor reader) {
        return FeeViews.answer(fees.all());
    }
}

package org.caremarket.provider.rating;

import jakarta.inject.Singleton;
import java.math.BigDecimal;
import org.caremarket.figure.FigureOutcome;
import org.caremarket.figure.FigureStatus;
import org.caremarket.figure.FigureText;
import org.caremarket.figure.Figures;
import org.caremarket.figure.Measurement;
import org.caremarket.indicator.Indicators;
import org.caremarket.platform.access.Actor;
import org.caremarket.platform.time.Period;

/** Keeps the share of good or better ratings of a kind of service as a figure, to be used in plans and returns. */
@Singleton
class RatingFigures {

    static final String SOURCE = "CQC ratings recorded by the council";
    private static final String LINK = "https://www.cqc.org.uk/about-us/transparency/using-cqc-data";

    private final Figures figures;
    private final Indicators indicators;

    RatingFigures(Figures figures, Indicators indicators) {
        this.figures = figures;
        this.indicators = indicators;
    }

    /**
     * Records the figure of the market's day; one that is there already for the day and says something else is changed.
     *
     * @param service one with an indicator and with rated locations
     * @param area the council's area by its code
     */
    FigureOutcome record(RatedService service, RatedMarket market, String area, Actor by) {
        var share = market.shareOf(service);
        var indicator = indicators.byCode().get(service.indicator().orElseThrow());
        if (indicator == null) {
            return new FigureOutcome.NotFound();
        }
        var period = Period.day(market.day());
        var text = new FigureText(indicator.code(), area, period,
                Measurement.of(null, BigDecimal.valueOf(share.goodOrBetter()), BigDecimal.valueOf(share.rated())),
                FigureStatus.FINAL, SOURCE, LINK, null, indicator.methodFor(period),
                "Of all %,d locations, rated or not, %s are good or better.".formatted(
                        share.all(), RatingShare.words(share.ofAll())),
                market.madeUp().orElse(null));
        return switch (figures.record(text, by)) {
            case FigureOutcome.Taken(var there) -> figures.change(there.id(), text, there.version(), by);
            case FigureOutcome other -> other;
        };
    }
}

package org.caremarket.provider.oversight.mark;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import org.caremarket.market.MarketArea;
import org.caremarket.platform.access.Actor;

/** What the market's page says of marks. */
@Singleton
final class MarkArea implements MarketArea {

    private final Schemes schemes;
    private final Assessments assessments;
    private final Clock clock;

    MarkArea(Schemes schemes, Assessments assessments, Clock clock) {
        this.schemes = schemes;
        this.assessments = assessments;
        this.clock = clock;
    }

    @Override
    public int order() {
        return 52;
    }

    @Override
    public String title() {
        return "Quality mark and recognised providers";
    }

    @Override
    public String path() {
        return "/quality-mark";
    }

    @Override
    public String answer(Actor reader) {
        return MarkView.answer(schemes.all(), assessments.all(), LocalDate.now(clock));
    }
}

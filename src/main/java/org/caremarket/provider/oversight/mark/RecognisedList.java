package org.caremarket.provider.oversight.mark;

import jakarta.inject.Singleton;
import java.util.List;
import org.caremarket.plan.published.AlsoPublished;

/** The recognised providers in the council's public list. */
@Singleton
final class RecognisedList implements AlsoPublished {

    private final Holders holders;

    RecognisedList(Holders holders) {
        this.holders = holders;
    }

    @Override
    public String title() {
        return "Recognised providers";
    }

    @Override
    public List<Line> lines() {
        var held = holders.today().size();
        return held == 0 ? List.of() : List.of(new Line("Who holds a mark of the council", "/published/recognised-providers",
                held == 1 ? "1 holder today" : "%,d holders today".formatted(held)));
    }
}

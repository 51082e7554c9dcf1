package org.caremarket.benchmark;

import java.util.Optional;
import org.caremarket.figure.Figure;
import org.caremarket.figure.FigureState;
import org.caremarket.indicator.Indicator;

/**
 * A number that the council has and a group does not see, because it was suppressed on its way. For the council itself
 * only.
 *
 * @param here the value in the council, in words
 * @param why in words, without a full stop
 */
public record KeptBack(String here, String why) {

    /**
     * What a publication keeps back of the figure that was copied; empty when it keeps nothing back. The reason is
     * worked out again, since none is published: what is safe alone was kept back for what stood beside it.
     */
    static Optional<KeptBack> of(Publication publication, Indicator indicator, Figure copied) {
        if (!publication.isSuppressed() || copied.state() != FigureState.STATED) {
            return Optional.empty();
        }
        var measured = copied.measurement();
        var why = Disclosure.alone(new Disclosure.Wanted(copied.id(), indicator, copied.period(), measured))
                .orElse(Disclosure.Why.GIVES_BACK);
        return Optional.of(new KeptBack(measured.words(indicator), why.words()));
    }
}

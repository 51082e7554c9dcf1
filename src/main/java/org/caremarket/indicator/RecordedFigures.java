package org.caremarket.indicator;

import java.util.List;
import java.util.Map;

/** What a council recorded of indicators. The figures answer it: they know indicators, indicators know no figures. */
public interface RecordedFigures {

    /**
     * One figure in words.
     *
     * @param href where it is, from the beginning of the address
     * @param about whom it is about, where that is not the council itself; empty where it is
     * @param look why somebody should look at it; empty when nobody need
     */
    record Line(String href, String about, String period, String value, String source, String look) {}

    /** What is recorded of an indicator, the council's own first, the newest first. */
    List<Line> of(Indicator indicator, String council);

    /** How many figures there are of each indicator, by its code. */
    Map<String, Long> counts();

    /** Whether any figure of it is there. Inside the caller's transaction. */
    boolean any(String indicator);
}

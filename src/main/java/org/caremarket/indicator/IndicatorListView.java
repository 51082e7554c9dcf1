package org.caremarket.indicator;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What the list of indicators shows.
 *
 * @param all the catalogue, then local ones
 * @param counts how many figures there are of each, by code
 * @param mayEdit whether the reader adds local ones
 */
public record IndicatorListView(String council, List<Indicator> all, Map<String, Long> counts, boolean mayEdit) {

    /** The answer first: {@code 80 indicators in 12 segments, 2 of them only ours; 60 have figures.} */
    public String answer() {
        var local = all.stream().filter(Indicator::local).count();
        var withFigures = all.stream().filter(each -> counts.containsKey(each.code())).count();
        return "%s in %s%s; %,d ha%s figures.".formatted(
                number(all.size(), "indicator"), number(bySegment().size(), "segment"),
                local == 0 ? "" : ", %,d of them only ours".formatted(local), withFigures, withFigures == 1 ? "s" : "ve");
    }

    /** Indicators by their segment, as the catalogue has them. */
    public Map<String, List<Indicator>> bySegment() {
        var segments = new LinkedHashMap<String, List<Indicator>>();
        all.forEach(each -> segments.computeIfAbsent(each.segment(), any -> new ArrayList<>()).add(each));
        return segments;
    }

    /** Who publishes it, or that nobody but the council does. */
    public String source(Indicator indicator) {
        return indicator.local() ? "Only ours, compared with nobody"
                : indicator.source().isEmpty() ? "Recorded by councils" : indicator.source();
    }

    /** How many figures there are: {@code 3 figures}. */
    public String figures(Indicator indicator) {
        var count = counts.getOrDefault(indicator.code(), 0L);
        return count == 0 ? "no figures" : number(count, "figure");
    }

    public String path() {
        return "/" + council + "/indicators";
    }

    private static String number(long count, String word) {
        return "%,d %s%s".formatted(count, word, count == 1 ? "" : "s");
    }
}

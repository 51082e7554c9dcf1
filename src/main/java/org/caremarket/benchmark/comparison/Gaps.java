package org.caremarket.benchmark.comparison;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.caremarket.benchmark.Shared.Origin;
import org.caremarket.benchmark.Standing;
import org.caremarket.indicator.Indicator;

/** Which indicators of a council cannot be compared, and why. */
public final class Gaps {

    private Gaps() {}

    /**
     * Indicators that one reason keeps from being compared.
     *
     * @param words the count and the reason: {@code 14 indicators have no figure of ours}
     */
    public record Gap(String words, List<Indicator> indicators) {

        public Gap {
            indicators = List.copyOf(indicators);
        }
    }

    /** By reason, the one with most indicators first; what is compared is in none of them. */
    static List<Gap> of(Overview overview, String area) {
        var reasons = new LinkedHashMap<String, List<Indicator>>();
        for (var entry : overview.entries()) {
            if (entry.speaks()) {
                entry.of(area).map(Gaps::reason).filter(reason -> !reason.isEmpty()).ifPresent(reason ->
                        reasons.computeIfAbsent(reason, none -> new ArrayList<>()).add(entry.indicator()));
            }
        }
        overview.empty().stream().filter(Entry::speaks).forEach(indicator ->
                reasons.computeIfAbsent("have no figure of any council here", none -> new ArrayList<>()).add(indicator));
        return reasons.entrySet().stream()
                .sorted(Map.Entry.<String, List<Indicator>>comparingByValue((one, other) -> other.size() - one.size()))
                .map(each -> new Gap(words(each.getKey(), each.getValue().size()), each.getValue()))
                .toList();
    }

    private static String words(String reason, int count) {
        return count == 1
                ? "1 indicator " + reason.replaceFirst("^have ", "has ").replaceFirst("^are ", "is ").replaceFirst("^follow ", "follows ")
                : count + " indicators " + reason;
    }

    /** Why it is not compared; empty when it is, or when only neither way is better. */
    private static String reason(Standing standing) {
        if (standing.reported() && standing.figure().orElseThrow().origin() == Origin.OWN) {
            return "have a figure of yours that is not shared with this group: only you see it here";
        }
        return standing.reason().map(reason -> switch (reason) {
            case NO_VALUE, NOT_SHARED -> "have no figure of yours, while other councils have one";
            case SUPPRESSED -> "have a figure of yours that is suppressed";
            case OTHER_PERIOD -> "have a figure of yours of another period only";
            case OTHER_DEFINITION, SERIES_BREAK -> "follow another definition than the others";
            case TOO_FEW_COUNCILS -> "have too few councils with a figure";
            case NO_INTERVAL -> "are shown beside the others without a verdict, because no interval is possible";
            case POLARITY_NEITHER, ITSELF -> "";
        }).orElse("");
    }
}

package org.caremarket.delivery.report;

import java.util.List;

/** Lists in sentences. */
final class Lists {

    private Lists() {}

    /** {@code one, two and three}. */
    static String and(List<String> parts) {
        return parts.size() < 2
                ? String.join("", parts)
                : String.join(", ", parts.subList(0, parts.size() - 1)) + " and " + parts.getLast();
    }
}

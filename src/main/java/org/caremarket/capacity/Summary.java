package org.caremarket.capacity;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** All newest capacity records in one or two sentences. */
final class Summary {

    private Summary() {}

    static String of(List<Capacity> newest, Places known) {
        if (newest.isEmpty()) {
            return "No capacity is recorded yet.";
        }
        var lacking = newest.stream().filter(each -> each.balance().gap().isShort() || each.balance().gapWithGrowth().isShort())
                .toList();
        var stated = newest.stream().filter(each -> each.balance().gap().amount().isPresent()).count();
        var sentences = new ArrayList<String>();
        if (stated == 0) {
            sentences.add("No gap is known: no record states both what is required and what is affordable.");
        } else if (lacking.isEmpty()) {
            sentences.add("Affordable capacity covers what is required %s.".formatted(newest.stream()
                    .filter(each -> each.balance().gap().amount().isPresent()).map(each -> "in " + title(each, known))
                    .collect(Collectors.joining("; "))));
        } else {
            sentences.add("Affordable capacity is short in %s.".formatted(lacking.stream()
                    .map(each -> "%s (%s)".formatted(title(each, known), words(each))).collect(Collectors.joining("; "))));
        }
        if (stated > 0 && stated < newest.size()) {
            sentences.add("Of %,d newest records %,d do not state a gap.".formatted(newest.size(), newest.size() - stated));
        }
        return String.join(" ", sentences);
    }

    private static String words(Capacity capacity) {
        var balance = capacity.balance();
        var now = balance.gap().isShort();
        return "%s %s".formatted((now ? balance.gap() : balance.gapWithGrowth()).words(), now ? "now" : "with growth");
    }

    private static String title(Capacity capacity, Places known) {
        var title = known.of(capacity.text());
        return title.substring(0, 1).toLowerCase(Locale.UK) + title.substring(1)
                + " as at " + capacity.text().asAt().words();
    }
}

package org.caremarket.provider.closure;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** What the page of all entries and exits shows. */
public record MarketChangeListView(
        String council, List<MarketChange> changes, List<PublishedExits> published, List<ContinuityPlan> plans, LocalDate today,
        boolean mayWrite) {

    /** A financial year, from 1 April, by the day of each change or of its notice. */
    public record Year(String name, List<MarketChange> changes) {

        public long entries() {
            return changes.stream().filter(each -> each.kind() == ChangeKind.ENTRY).count();
        }

        public long exits(Cause cause) {
            return changes.stream().filter(each -> each.cause().filter(cause::equals).isPresent()).count();
        }

        public long exits() {
            return changes.size() - entries();
        }

        public String bedsLost() {
            return sum(ChangeKind.EXIT);
        }

        public String bedsGained() {
            return sum(ChangeKind.ENTRY);
        }

        /** Of those that stated it; how many did not is said too. */
        private String sum(ChangeKind kind) {
            var these = changes.stream().filter(each -> each.kind() == kind).toList();
            var stated = these.stream().flatMap(each -> each.beds().stream()).toList();
            var missing = these.size() - stated.size();
            var words = stated.isEmpty() ? "Not stated" : "%,d".formatted(stated.stream().mapToInt(each -> each).sum());
            return these.isEmpty() ? "None" : stated.isEmpty() || missing == 0 ? words
                    : words + " (%,d not stated)".formatted(missing);
        }
    }

    /** Newest first. */
    public List<Year> years() {
        return changes.stream().collect(Collectors.groupingBy(each -> starts(each.counted()),
                        () -> new TreeMap<>(Comparator.<Integer>reverseOrder()), Collectors.toList()))
                .entrySet().stream()
                .map(each -> new Year("%d to %d".formatted(each.getKey(), each.getKey() + 1), each.getValue()))
                .toList();
    }

    private static int starts(LocalDate day) {
        return day.getMonthValue() < 4 ? day.getYear() - 1 : day.getYear();
    }

    /** The answer first. */
    public String answer() {
        return sentence(changes);
    }

    static String sentence(List<MarketChange> changes) {
        if (changes.isEmpty()) {
            return "No entry into the market and no exit from it is recorded yet.";
        }
        var exits = changes.stream().filter(each -> each.kind() == ChangeKind.EXIT).toList();
        var byCause = exits.stream().collect(Collectors.groupingBy(each -> each.cause().orElseThrow(), Collectors.counting()));
        var causes = Arrays.stream(Cause.values()).filter(byCause::containsKey)
                .map(cause -> "%,d %s".formatted(byCause.get(cause), cause.words())).collect(Collectors.joining(", "));
        var entries = changes.size() - exits.size();
        return "%s and %s recorded%s.".formatted(exits.size() == 1 ? "1 exit" : "%,d exits".formatted(exits.size()),
                entries == 1 ? "1 entry are" : "%,d entries are".formatted(entries), causes.isEmpty() ? "" : ": " + causes);
    }

    public List<ContinuityPlan> open() {
        return plans.stream().filter(each -> each.closedOn().isEmpty()).toList();
    }

    public Optional<ContinuityPlan> plan(MarketChange change) {
        return plans.stream().filter(each -> each.change() == change.id()).findFirst();
    }

    public String path() {
        return "/" + council + "/market-changes";
    }

    /** What the council published, by source: a sentence each. */
    public List<String> publishedSentences() {
        return published.stream().collect(Collectors.groupingBy(
                        each -> List.of(each.period(), each.what(), each.source()), LinkedHashMap::new, Collectors.toList()))
                .entrySet().stream().map(MarketChangeListView::words).toList();
    }

    private static String words(Map.Entry<List<String>, List<PublishedExits>> of) {
        return "%s, %s: %s. Source: %s.".formatted(of.getKey().get(0), of.getKey().get(1).toLowerCase(),
                of.getValue().stream().map(each -> "%,d closed %s".formatted(each.exits(), each.cause().words()))
                        .collect(Collectors.joining(" and ")), of.getKey().get(2));
    }

    public boolean madeUp() {
        return changes.stream().anyMatch(each -> each.madeUp().isPresent());
    }
}

package org.caremarket.position.good;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** What good looks like, as a whole, with the newest judgements. */
public record GoodSheet(List<GoodStanding> all, List<String> scale) {

    /** Statements under one heading. */
    public record Group(String heading, List<GoodStanding> standings) {}

    /** In the order in which the headings first appear. */
    public List<Group> groups() {
        Map<String, List<GoodStanding>> groups = new LinkedHashMap<>();
        all.forEach(each -> groups.computeIfAbsent(each.statement().heading(), heading -> new ArrayList<>()).add(each));
        return groups.entrySet().stream().map(group -> new Group(group.getKey(), group.getValue())).toList();
    }

    /** How many of the newest judgements say each word, in the order of the scale; other words and none at the end. */
    public Map<String, Integer> counts() {
        Map<String, Integer> counts = new LinkedHashMap<>();
        scale.forEach(level -> counts.put(level, 0));
        all.forEach(each -> counts.merge(each.level(), 1, Integer::sum));
        return counts;
    }

    /** What in it is made up for demonstration, each once. */
    public List<String> madeUp() {
        return all.stream().flatMap(each -> each.history().stream()).map(Assessment::madeUp).filter(Objects::nonNull).distinct()
                .toList();
    }

    /** The answer first: {@code 17 statements: 3 not yet, 4 partly, 2 mostly, 8 not assessed.} */
    public String answer() {
        if (all.isEmpty()) {
            return "The council has not said yet what good looks like.";
        }
        var parts = counts().entrySet().stream().filter(count -> count.getValue() > 0)
                .map(count -> count.getValue() + " " + count.getKey().toLowerCase(java.util.Locale.UK)).toList();
        return "%d %s: %s.".formatted(all.size(), all.size() == 1 ? "statement" : "statements", String.join(", ", parts));
    }
}

package org.caremarket.benchmark.comparison;

import io.micronaut.core.annotation.Nullable;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.caremarket.benchmark.Benchmark;
import org.caremarket.benchmark.Group;
import org.caremarket.benchmark.Shared;
import org.caremarket.benchmark.Standing;
import org.caremarket.indicator.Indicator;

/**
 * All that one group can compare.
 *
 * @param entries every indicator of which a member has a value, in the catalogue's order
 * @param empty the indicators of the catalogue of which nobody has one
 * @param withdrawn publications that were taken back, the newest first
 */
public record Overview(Place place, List<Entry> entries, List<Indicator> empty, List<Shared> withdrawn) {

    public Overview {
        entries = List.copyOf(entries);
        empty = List.copyOf(empty);
        withdrawn = List.copyOf(withdrawn);
    }

    /** Its segments, in the catalogue's order. */
    public List<String> segments() {
        return List.copyOf(bySegment().keySet());
    }

    /** The indicators of each segment. */
    public Map<String, List<Entry>> bySegment() {
        return entries.stream().collect(Collectors.groupingBy(
                each -> each.indicator().segment(), LinkedHashMap::new, Collectors.toList()));
    }

    /** The same with only the segment of this word; all without one; empty when there is no such segment here. */
    Optional<Overview> only(@Nullable String segment) {
        if (segment == null || segment.isBlank()) {
            return Optional.of(this);
        }
        var those = entries.stream().filter(each -> Entry.key(each.indicator().segment()).equals(segment)).toList();
        return those.isEmpty() ? Optional.empty() : Optional.of(new Overview(place, those, empty, withdrawn));
    }

    /** What a council's cell says: its value, or that it was withdrawn when that is the newest that is known. */
    String cell(Entry entry, String area) {
        var standing = entry.of(area);
        if (standing.isEmpty()) {
            return "not a member then";
        }
        return standing.filter(each -> each.figure().isEmpty() && each.otherTime().isEmpty())
                .flatMap(each -> Withdrawals.last(entry, withdrawn, area)).map(Withdrawals::cell)
                .orElseGet(() -> Words.cell(entry.indicator(), standing.get()));
    }

    /** The councils of the comparisons that are shown, by name: each was a member at the end of a period. */
    List<Group.Member> members() {
        return members(shown());
    }

    static List<Group.Member> members(List<Benchmark> benchmarks) {
        var members = new LinkedHashMap<String, Group.Member>();
        benchmarks.stream().flatMap(benchmark -> benchmark.standings().stream()).map(Standing::member)
                .sorted(Comparator.comparing(Group.Member::name))
                .forEach(member -> members.putIfAbsent(member.area(), member));
        return List.copyOf(members.values());
    }

    /** The comparison of each indicator that is shown. */
    List<Benchmark> shown() {
        return entries.stream().map(Entry::shown).toList();
    }
}

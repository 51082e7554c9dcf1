package org.caremarket.benchmark.comparison;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.caremarket.benchmark.Judgement;
import org.caremarket.benchmark.Standing;

/** What the first page of comparisons shows to a region's analysts: how far councils lie apart and who is plainly off. */
public record RegionHomeView(Overview overview) {

    /** More names than this are counted. */
    private static final int NAMES = 6;

    public Place place() {
        return overview.place();
    }

    /** The answer, in counts. */
    public List<String> sentences() {
        if (overview.entries().isEmpty()) {
            return List.of("No council in %s has a figure that can be seen here.".formatted(place().group().name()));
        }
        var off = overview.entries().stream().filter(Entry::speaks).filter(each -> !plainly(each, Judgement.WORSE).isEmpty()).count();
        return List.of("%s of the %d indicators with a figure, a council is plainly worse than the rest of %s (99.8%%).".formatted(
                off == 0 ? "In none" : "In " + off, overview.entries().size(), place().group().name()),
                overview.empty().isEmpty() ? "Every indicator of the catalogue has a figure of at least one council."
                        : "%d indicators of the catalogue have no figure that is shared with the group.".formatted(overview.empty().size()));
    }

    /** The indicators in which somebody is plainly off, most councils first. */
    public List<Entry> standOut() {
        return overview.entries().stream().filter(Entry::speaks).filter(each -> !off(each).isEmpty())
                .sorted(Comparator.comparingInt((Entry each) -> plainly(each, Judgement.WORSE).size()).reversed()
                        .thenComparing(each -> each.indicator().name()))
                .toList();
    }

    /** Who is plainly off: {@code Plainly worse: Wirral. Plainly better: Halton.} */
    public String off(Entry entry) {
        return List.of(Judgement.WORSE, Judgement.BETTER, Judgement.HIGHER, Judgement.LOWER).stream()
                .filter(judgement -> !plainly(entry, judgement).isEmpty())
                .map(judgement -> "Plainly %s: %s.".formatted(judgement.words(), names(plainly(entry, judgement))))
                .collect(Collectors.joining(" "));
    }

    private static List<Standing> plainly(Entry entry, Judgement judgement) {
        return entry.shown().standings().stream()
                .filter(each -> each.plainly() && each.judgement().filter(judgement::equals).isPresent())
                .toList();
    }

    static String names(List<Standing> councils) {
        var names = councils.stream().map(each -> each.member().name()).limit(NAMES).collect(Collectors.joining(", "));
        return councils.size() > NAMES ? "%s and %d more".formatted(names, councils.size() - NAMES) : names;
    }

    public List<String> segments() {
        return overview.segments();
    }

    public List<Entry> in(String segment) {
        return overview.bySegment().get(segment);
    }

    public String href(Entry entry) {
        return place().indicator(entry.indicator().code());
    }

    public String range(Entry entry) {
        return entry.shown().spread().map(spread -> spread.of() == 1
                ? Words.brief(entry.indicator(), spread.median())
                : "%s to %s".formatted(Words.brief(entry.indicator(), spread.lowest()), Words.brief(entry.indicator(), spread.highest())))
                .orElse("–");
    }

    public String median(Entry entry) {
        return entry.shown().spread().filter(spread -> spread.of() > 1)
                .map(spread -> Words.brief(entry.indicator(), spread.median())).orElse("–");
    }

    public String reported(Entry entry) {
        return "%d of %d".formatted(entry.shown().reported(), entry.shown().standings().size());
    }
}

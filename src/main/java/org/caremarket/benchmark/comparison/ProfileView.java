package org.caremarket.benchmark.comparison;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.caremarket.benchmark.Benchmark;
import org.caremarket.benchmark.Group;
import org.caremarket.benchmark.Judgement;
import org.caremarket.benchmark.Standing;
import org.caremarket.platform.chart.StripPlot;
import org.caremarket.platform.chart.Svg;
import org.caremarket.platform.web.govuk.Tag;

/**
 * One council over all indicators, of one segment or of all.
 *
 * @param all what can be chosen from
 * @param shown what was chosen
 * @param segment its word in addresses; empty for all
 */
public record ProfileView(Overview all, Overview shown, String segment, Group.Member council) {

    /** From this many values on, lines that fall together are drawn once: more than so many cannot be told apart. */
    private static final int STEPS = 100;

    public Place place() {
        return all.place();
    }

    public String path() {
        return place().root() + "/benchmarks/profile";
    }

    public List<Group.Member> councils() {
        return all.members();
    }

    public List<String> segments() {
        return all.segments();
    }

    public String key(String segment) {
        return Entry.key(segment);
    }

    public boolean own() {
        return place().own().filter(council.area()::equals).isPresent();
    }

    /** The segments of what was chosen. */
    public List<String> sections() {
        return shown.segments();
    }

    public List<Entry> in(String segment) {
        return shown.bySegment().get(segment);
    }

    /** The answer, in counts. */
    public List<String> sentences() {
        var seen = shown.entries().stream().filter(each -> each.shared() > 0).count();
        var reported = standings().stream().filter(Entry::shares).count();
        var kept = shown.entries().stream().filter(this::kept).count();
        var first = "%s has a figure for %,d of the %,d indicators that a council of %s has one for.%s".formatted(
                council.name(), reported, seen, place().group().name(), kept == 0 ? ""
                        : " Of %,d more it has one that only you see: it is not shared with this group.".formatted(kept));
        var judged = shown.entries().stream().filter(Entry::speaks).flatMap(each -> each.of(council.area()).stream())
                .filter(each -> each.judgement().isPresent()).toList();
        return List.of(first, judged.isEmpty()
                ? "None of them has an interval and others to compare it with, so nothing is called better or worse."
                : "Beside the rest of the group it is worse in %d, better in %d and similar in %d of the %d that can be tested.".formatted(
                        count(judged, Judgement.WORSE), count(judged, Judgement.BETTER), count(judged, Judgement.SIMILAR), judged.size()));
    }

    private static long count(List<Standing> standings, Judgement judgement) {
        return standings.stream().filter(each -> each.judgement().filter(judgement::equals).isPresent()).count();
    }

    private List<Standing> standings() {
        return shown.entries().stream().flatMap(each -> each.of(council.area()).stream()).toList();
    }

    private Optional<Standing> standing(Entry entry) {
        return entry.of(council.area());
    }

    public String href(Entry entry) {
        return place().indicator(entry.indicator().code());
    }

    public String value(Entry entry) {
        return all.cell(entry, council.area());
    }

    /** Whether only the council itself sees its figure here. */
    public boolean kept(Entry entry) {
        return standing(entry).filter(each -> each.reported() && !Entry.shares(each)).isPresent();
    }

    public String rank(Entry entry) {
        return entry.rank(council.area());
    }

    public Optional<Tag> tag(Entry entry) {
        return standing(entry).flatMap(each -> each.judgement().map(judgement -> IndicatorView.tag(judgement, each.plainly())));
    }

    public String why(Entry entry) {
        return entry.why(council.area());
    }

    /** Whether there is anything to draw. */
    public boolean drawable(Entry entry) {
        return entry.shown().spread().filter(spread -> spread.of() > 1).isPresent();
    }

    /** The group's values with the median and the council's own. */
    public Svg strip(Entry entry) {
        var indicator = entry.indicator();
        var spread = entry.shown().spread().orElseThrow();
        var own = standing(entry).flatMap(Standing::estimate).map(estimate -> estimate.value()).orElse(null);
        var least = Words.brief(indicator, spread.lowest());
        var greatest = Words.brief(indicator, spread.highest());
        return new StripPlot("strip-" + indicator.code().toLowerCase(), "%s: %s %s; median %s, from %s to %s".formatted(indicator.name(),
                council.name(), own == null ? "has no value" : Words.brief(indicator, own), Words.brief(indicator, spread.median()), least, greatest),
                values(entry.shown(), spread.lowest(), spread.highest()), spread.median(), own, least, greatest).draw();
    }

    private static List<Double> values(Benchmark benchmark, double lowest, double highest) {
        var values = benchmark.standings().stream().flatMap(each -> each.estimate().stream()).map(estimate -> estimate.value());
        return benchmark.reported() < STEPS / 2 || lowest == highest ? values.toList()
                : values.map(value -> Math.round((value - lowest) / (highest - lowest) * STEPS)).distinct()
                        .map(step -> lowest + (highest - lowest) * step / STEPS).toList();
    }

    public List<IndicatorView.Download> downloads() {
        return Downloads.links(file -> place().page("/profile" + file, Map.of("segment", segment, "area", council.area())), false);
    }
}

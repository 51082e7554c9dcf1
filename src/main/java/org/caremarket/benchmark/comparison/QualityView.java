package org.caremarket.benchmark.comparison;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.caremarket.benchmark.Benchmark;
import org.caremarket.benchmark.Shared;
import org.caremarket.benchmark.Standing;
import org.caremarket.indicator.Indicator;

/**
 * How good the figures of a group are: who has not reported, how old figures are, which are provisional, where sources
 * disagree, and what was withdrawn.
 *
 * @param today the day on which this is said
 */
public record QualityView(Overview overview, LocalDate today) {

    /** Rows of one list; the download has all. */
    private static final int MOST = 100;
    /** A figure is called old when its period ended longer ago than this. */
    private static final int OLD_YEARS = 2;

    /**
     * A figure with something to know about it.
     *
     * @param council whose it is
     * @param words what is to be known
     */
    public record Remark(Indicator indicator, String council, String period, String words) {}

    public Place place() {
        return overview.place();
    }

    /** The indicators of which somebody shares a figure. */
    public List<Entry> entries() {
        return overview.entries().stream().filter(each -> each.shared() > 0).toList();
    }

    /** The answer, in counts. */
    public List<String> sentences() {
        if (entries().isEmpty()) {
            return List.of("No council in %s has a figure that can be seen here.".formatted(place().group().name()));
        }
        var expected = entries().stream().mapToInt(each -> each.shown().standings().size()).sum();
        var there = entries().stream().mapToLong(Entry::shared).sum();
        var old = entries().stream().filter(this::old).count();
        return List.of("%s%,d of the %,d figures of %s are missing, counting each of %d indicators for the period in which most councils have one."
                        .formatted(mine(), expected - there, expected, place().group().name(), entries().size()),
                "The newest figures of %d of these indicators are more than %d years old; %s, %s and %s.".formatted(old, OLD_YEARS,
                        count(provisional().size(), "figure is provisional or estimated", "figures are provisional or estimated"),
                        count(disagreements().size(), "figure is given differently by two sources", "figures are given differently by two sources"),
                        count(overview.withdrawn().size(), "publication was withdrawn", "publications were withdrawn")));
    }

    private static String count(int count, String one, String many) {
        return count == 0 ? "no " + one : count == 1 ? "1 " + one : "%,d %s".formatted(count, many);
    }

    private String mine() {
        return place().own().map(area -> {
            var missing = entries().stream().flatMap(each -> each.of(area).stream()).filter(each -> !Entry.shares(each)).count();
            var kept = overview.entries().stream().flatMap(each -> each.of(area).stream())
                    .filter(each -> each.reported() && !Entry.shares(each)).count();
            return "You lack %d of the %d indicators that councils here have%s. ".formatted(missing, entries().size(), kept == 0 ? ""
                    : ", and have figures of %d that you have not shared with this group".formatted(kept));
        }).orElse("");
    }

    public String href(Indicator indicator) {
        return place().indicator(indicator.code());
    }

    public String reported(Entry entry) {
        return "%d of %d".formatted(entry.shared(), entry.shown().standings().size());
    }

    /** Who has no figure for the period that is shown. */
    public String missing(Entry entry) {
        var missing = entry.shown().standings().stream().filter(each -> !Entry.shares(each)).toList();
        return missing.isEmpty() ? "nobody" : RegionHomeView.names(missing);
    }

    /** How long ago the newest period ended. */
    public String age(Entry entry) {
        var months = ChronoUnit.MONTHS.between(entry.newest().last(), today);
        return months < 1 ? "less than a month" : months < 24 ? months == 1 ? "1 month" : months + " months" : months / 12 + " years";
    }

    public boolean old(Entry entry) {
        return entry.newest().last().plusYears(OLD_YEARS).isBefore(today);
    }

    /** Figures that are not final. */
    public List<Remark> provisional() {
        return each((benchmark, standing) -> standing.figure().filter(Shared::stated).filter(figure -> !figure.status().equals("FINAL"))
                .map(figure -> "%s, %s".formatted(Words.words(benchmark.indicator(), figure), figure.status().toLowerCase())).stream());
    }

    /** Figures for which another source says something else. */
    public List<Remark> disagreements() {
        return each((benchmark, standing) -> standing.others().stream().filter(other -> disagree(standing, other)).map(other -> "%s in %s; %s in %s".formatted(
                standing.figure().map(figure -> Words.words(benchmark.indicator(), figure)).orElse("no value"),
                standing.figure().map(Shared::source).orElse("no source"),
                Words.words(benchmark.indicator(), other), other.source())));
    }

    /** Only values of different sources disagree: what a council told of its own figure is a copy, rounded or suppressed. */
    private static boolean disagree(Standing standing, Shared other) {
        return other.stated() && standing.figure().filter(Shared::stated)
                .filter(figure -> !figure.source().strip().equalsIgnoreCase(other.source().strip())).isPresent();
    }

    /** What was taken back, with the day and the reason. */
    public List<Remark> withdrawn() {
        return overview.withdrawn().stream()
                .flatMap(figure -> indicator(figure.indicator()).map(indicator -> new Remark(indicator, Withdrawals.name(place().group(), figure.area()),
                        figure.time().words(), "%s; it had been published on %s.%s".formatted(
                                Withdrawals.day(figure), Withdrawals.day(figure.since()), Withdrawals.reason(figure)))))
                .distinct()
                .toList();
    }

    private Stream<Indicator> indicator(String code) {
        return Stream.concat(overview.entries().stream().map(Entry::indicator), overview.empty().stream())
                .filter(each -> each.code().equals(code)).limit(1);
    }

    private interface Look {
        Stream<String> at(Benchmark benchmark, Standing standing);
    }

    /** Over all periods, the newest first. */
    private List<Remark> each(Look look) {
        return overview.entries().stream().flatMap(entry -> entry.times().reversed().stream())
                .sorted(Comparator.comparing(Benchmark::period).reversed())
                .flatMap(benchmark -> benchmark.standings().stream().flatMap(standing -> look.at(benchmark, standing)
                        .map(words -> new Remark(benchmark.indicator(), standing.member().name(), benchmark.period().words(), words))))
                .toList();
    }

    /** So many are shown of a list. */
    public List<Remark> first(List<Remark> remarks) {
        return remarks.subList(0, Math.min(MOST, remarks.size()));
    }

    /** What is left out of a list; empty when nothing is. */
    public String more(List<Remark> remarks) {
        return remarks.size() > MOST ? "and %,d more, in the files of each indicator over time".formatted(remarks.size() - MOST) : "";
    }

    public List<IndicatorView.Download> downloads() {
        return Downloads.links(file -> place().page("/matrix" + file), false);
    }
}

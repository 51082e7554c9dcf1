package org.caremarket.benchmark.comparison;

import io.micronaut.core.annotation.Nullable;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.caremarket.benchmark.Benchmark;
import org.caremarket.benchmark.Judgement;
import org.caremarket.benchmark.NotCompared;
import org.caremarket.benchmark.Shared;
import org.caremarket.benchmark.Standing;
import org.caremarket.indicator.Indicator;
import org.caremarket.indicator.ValueKind;
import org.caremarket.platform.chart.ChartSize;
import org.caremarket.platform.chart.Svg;
import org.caremarket.platform.time.Period;
import org.caremarket.platform.web.FormErrors;
import org.caremarket.platform.web.govuk.ErrorSummary;
import org.caremarket.platform.web.govuk.Tag;

/** What the page of one indicator in one group and period shows. */
public record IndicatorView(Asked asked) {

    /** A file to download. */
    public record Download(String name, String href) {}

    public Indicator indicator() {
        return asked.series().indicator();
    }

    public Place place() {
        return asked.place();
    }

    public FormErrors errors() {
        return asked.errors();
    }

    /** The comparison; null when nobody in the group has a value. */
    public @Nullable Benchmark benchmark() {
        return asked.benchmark();
    }

    /** What to do about an address that could not be read. */
    public ErrorSummary summary() {
        return ErrorSummary.of(errors());
    }

    /** Where the form sends what was chosen. */
    public String path() {
        return place().root() + "/benchmarks/" + indicator().code();
    }

    /** The periods to choose from: those with a value, and the one that was asked for. */
    public List<Period> periods() {
        var periods = new ArrayList<>(asked.series().periods());
        if (benchmark() != null && !periods.contains(benchmark().period())) {
            periods.addFirst(benchmark().period());
        }
        return periods;
    }

    /** The answer; what to do when there is none. */
    public List<String> sentences() {
        return benchmark() == null
                ? Stream.concat(Stream.of("No council in %s has a figure of this that can be seen here.".formatted(place().group().name())),
                        withdrawn().stream()).toList()
                : Stream.of(Words.sentences(benchmark()), withdrawn(), england().stream().toList()).flatMap(List::stream).toList();
    }

    /** What was taken back and nothing as new has replaced. */
    private List<String> withdrawn() {
        return gone().stream().map(figure -> Withdrawals.sentence(place().group(), figure)).toList();
    }

    private List<Shared> gone() {
        return Withdrawals.last(place().group(), asked.series().figures());
    }

    private Optional<String> england() {
        return Optional.ofNullable(asked.england()).flatMap(Benchmark::spread).map(spread -> "England's median is %s, of %d councils."
                .formatted(Words.value(indicator(), spread.median()), spread.of()));
    }

    public List<Standing> rows() {
        return Rows.inOrder(benchmark());
    }

    public Svg chart(ChartSize size) {
        return IndicatorChart.draw(benchmark(), size);
    }

    /** Whether anything can be drawn. */
    public boolean drawable() {
        return benchmark() != null && benchmark().standings().stream().anyMatch(each -> each.estimate().isPresent());
    }

    /** Whether the own council has a dot. */
    public boolean diamond() {
        return benchmark().own().flatMap(Standing::estimate).isPresent();
    }

    public String name(Standing standing) {
        return standing.own() ? standing.member().name() + " (your council)" : standing.member().name();
    }

    public String value(Standing standing) {
        return standing.figure().isPresent() || standing.otherTime().isPresent() ? Words.cell(indicator(), standing)
                : gone().stream().filter(figure -> figure.area().equals(standing.member().area())).findFirst()
                        .map(Withdrawals::cell).orElseGet(() -> Words.cell(indicator(), standing));
    }

    /** Whether any council has an interval; without one the column would be empty. */
    public boolean intervals() {
        return rows().stream().anyMatch(each -> each.estimate().flatMap(estimate -> estimate.intervals()).isPresent());
    }

    public String interval(Standing standing) {
        return standing.estimate().flatMap(each -> each.intervals())
                .map(both -> Words.interval(indicator(), both.at95())).orElse("–");
    }

    /** Whether councils have places; a count follows the size of a council. */
    public boolean ranks() {
        return indicator().kind() != ValueKind.COUNT;
    }

    /** Its place, and among many councils its fifth or quarter. */
    public String rank(Standing standing) {
        return standing.rank().filter(rank -> rank.of() > 1).map(rank -> rank.words() + part(standing)).orElse("–");
    }

    private String part(Standing standing) {
        var area = standing.member().area();
        var fifths = benchmark().fifths();
        var quarters = benchmark().quarters();
        return fifths.containsKey(area) ? ", fifth " + fifths.get(area)
                : quarters.containsKey(area) ? ", quarter " + quarters.get(area) : "";
    }

    /** What the last column says when there is no tag: how far from the median, or why not compared. */
    public String beside(Standing standing) {
        return standing.fromMedian()
                .map(difference -> distance(difference.amount()) + (difference.percent().isPresent()
                        ? " (%+.1f%%)".formatted(difference.percent().getAsDouble()) : ""))
                .orElseGet(() -> "Not compared: " + reason(standing.reason().orElse(NotCompared.NO_INTERVAL)));
    }

    private String reason(NotCompared reason) {
        return reason == NotCompared.NO_INTERVAL && indicator().kind() == ValueKind.COUNT ? "a count" : reason.words();
    }

    private String distance(double amount) {
        var unit = indicator().unit();
        var rounded = unit.rounded(BigDecimal.valueOf(amount));
        return rounded.signum() == 0 ? "at the median"
                : "%s %s the median".formatted(unit.brief(rounded.abs()), rounded.signum() > 0 ? "above" : "below");
    }

    public Optional<Tag> tag(Standing standing) {
        return standing.judgement().map(judgement -> tag(judgement, standing.plainly()));
    }

    /** A judgement as a tag; what is plain at 99.8% says so. */
    public static Tag tag(Judgement judgement, boolean plainly) {
        var words = judgement == Judgement.SIMILAR || !plainly ? judgement.title() : judgement.title() + ", plainly";
        return Tag.of(words).classes(switch (judgement) {
            case BETTER -> "govuk-tag--green";
            case WORSE -> "govuk-tag--orange";
            case SIMILAR -> "govuk-tag--grey";
            case HIGHER, LOWER -> "govuk-tag--blue";
        });
    }

    /** What other sources say of the same figure. */
    public String other(Shared figure) {
        return "%s: %s (%s)".formatted(figure.source(), Words.words(indicator(), figure), figure.origin().words());
    }

    /** The sources of the figures shown, each once. */
    public List<Shared> sources() {
        var seen = new LinkedHashMap<String, Shared>();
        rows().stream().flatMap(each -> each.figure().stream()).forEach(each -> seen.putIfAbsent(each.source(), each));
        return List.copyOf(seen.values());
    }

    /** Notes of figures, and what in them is made up, with whose they are. */
    public List<String> notes() {
        var notes = new ArrayList<String>();
        for (var standing : rows()) {
            standing.figure().ifPresent(figure -> {
                if (figure.madeUp() != null) {
                    notes.add("%s: made up for demonstration. %s".formatted(standing.member().name(), figure.madeUp()));
                }
                if (!figure.note().isBlank()) {
                    notes.add("%s: %s".formatted(standing.member().name(), figure.note()));
                }
                if (figure.origin() == Shared.Origin.OWN) {
                    notes.add("%s: only your council sees this figure here. It is not shared with the group.".formatted(standing.member().name()));
                }
                if (!figure.status().equals("FINAL")) {
                    notes.add("%s: %s.".formatted(standing.member().name(), figure.status().toLowerCase()));
                }
            });
            standing.others().forEach(other -> notes.add("%s, another source. %s".formatted(standing.member().name(), other(other))));
        }
        return notes;
    }

    public List<Download> downloads() {
        return Downloads.links(this::below, true);
    }

    /** The councils by their size; empty when that says nothing here. */
    public Optional<IndicatorFunnel> funnel() {
        return Optional.ofNullable(benchmark()).flatMap(IndicatorFunnel::of);
    }

    /** The funnel as a file. */
    public String funnelFile() {
        return below("/downloads/funnel.svg");
    }

    /** The same indicator over time. */
    public String trend() {
        return place().indicator(indicator().code() + "/trend");
    }

    private String below(String path) {
        return asked.below(benchmark().period(), path);
    }
}

package org.caremarket.benchmark.comparison;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.caremarket.benchmark.Group;
import org.caremarket.benchmark.Judgement;
import org.caremarket.benchmark.NotCompared;
import org.caremarket.benchmark.Standing;
import org.caremarket.platform.web.PageRequest;
import org.caremarket.platform.web.govuk.Pagination;

/**
 * Every council of a group by every indicator, of one segment or of all. Councils stand side by side, the own one first;
 * of many councils a page shows some.
 *
 * @param all what can be chosen from
 * @param shown what was chosen
 * @param segment its word in addresses; empty for all
 * @param councils of this page
 * @param page which part of the councils; 0 is the first
 * @param others how many councils there are besides the own one, on all pages
 */
public record MatrixView(
        Overview all, Overview shown, String segment, List<Group.Member> councils, int page, int others) {

    /** Councils on one page. */
    static final int COUNCILS = 20;
    /** With more cells than this a page has one segment only, so that it stays small enough for a slow line. */
    static final int CELLS = 1000;

    /**
     * What a cell says.
     *
     * @param value the value, or the word for that there is none
     * @param word how it compares; empty when no difference is shown or it is not compared
     * @param css for the word or the missing value
     * @param kept whether only the council itself sees it here
     */
    public record Cell(String value, String word, String css, boolean kept) {}

    /** The councils of a page; none when there is no such page. */
    static Optional<MatrixView> of(Overview all, Overview shown, String segment, int page) {
        var own = all.place().own();
        var members = all.members();
        var first = members.stream().filter(each -> own.filter(each.area()::equals).isPresent()).toList();
        var others = members.stream().filter(each -> !first.contains(each)).toList();
        var request = new PageRequest(page, COUNCILS);
        if (page >= request.pages(others.size())) {
            return Optional.empty();
        }
        var councils = new ArrayList<>(first);
        councils.addAll(others.subList((int) request.offset(), (int) Math.min(others.size(), request.offset() + COUNCILS)));
        return Optional.of(new MatrixView(all, shown, segment, councils, page, others.size()));
    }

    /** Whether all segments would be too many for one page. */
    static boolean tooMany(Overview all) {
        return all.entries().size() * Math.min(all.members().size(), COUNCILS + 1) > CELLS;
    }

    public boolean everything() {
        return !tooMany(all);
    }

    public Place place() {
        return all.place();
    }

    public String path() {
        return place().root() + "/benchmarks/matrix";
    }

    public List<String> segments() {
        return all.segments();
    }

    public String key(String segment) {
        return Entry.key(segment);
    }

    /** The answer, in counts of what the group sees; what only the own council sees is counted apart. */
    public List<String> sentences() {
        var seen = seen();
        var expected = seen.stream().mapToInt(each -> each.shown().standings().size()).sum();
        var there = seen.stream().mapToLong(Entry::shared).sum();
        var kept = shown.entries().stream().flatMap(each -> each.shown().standings().stream()).filter(MatrixView::kept).count();
        var yours = kept == 0 ? "" : kept == 1 ? " 1 more is a figure of yours that only you see: it is not shared with this group."
                : " %,d more are figures of yours that only you see: they are not shared with this group.".formatted(kept);
        var worse = count(Judgement.WORSE);
        var better = count(Judgement.BETTER);
        return List.of((seen.isEmpty() ? "No council of %s shares a figure of these indicators.".formatted(place().group().name())
                : "%,d of the %,d figures of %s are there, for %,d %s%s.".formatted(there, expected, place().group().name(), seen.size(),
                        seen.size() == 1 ? "indicator" : "indicators", segment.isEmpty() ? "" : " of " + shown.segments().getFirst())) + yours,
                "%,d of them are worse than the rest of the group, %,d better; where no word stands beside a value, no difference is shown or none can be worked out."
                        .formatted(worse, better));
    }

    /** Of which a council shares a figure. */
    private List<Entry> seen() {
        return shown.entries().stream().filter(each -> each.shared() > 0).toList();
    }

    private static boolean kept(Standing standing) {
        return standing.reported() && !Entry.shares(standing);
    }

    private long count(Judgement judgement) {
        return shown.entries().stream().flatMap(each -> each.shown().standings().stream()).filter(Entry::shares)
                .filter(each -> each.judgement().filter(judgement::equals).isPresent()).count();
    }

    /** Indicators that at least two councils have come first: one value alone compares nothing. */
    public List<Entry> rows() {
        return shown.entries().stream().sorted(Comparator.comparing(each -> each.shown().reported() < 2)).toList();
    }

    public boolean own(Group.Member member) {
        return place().own().filter(member.area()::equals).isPresent();
    }

    public Cell cell(Entry entry, Group.Member member) {
        return entry.of(member.area()).map(standing -> cell(entry, standing)).orElseGet(() -> new Cell("not a member", "", "app-matrix__none", false));
    }

    private Cell cell(Entry entry, Standing standing) {
        var figure = standing.figure();
        if (standing.reported()) {
            var value = standing.estimate().map(estimate -> Words.brief(entry.indicator(), standing))
                    .orElseGet(() -> Words.words(entry.indicator(), figure.orElseThrow()));
            return standing.judgement().filter(judgement -> judgement != Judgement.SIMILAR)
                    .map(judgement -> new Cell(value, judgement.title() + (standing.plainly() ? ", plainly" : ""),
                            "app-matrix__word app-matrix__word--" + judgement.words(), kept(standing)))
                    .orElseGet(() -> standing.reason().filter(reason -> reason == NotCompared.OTHER_DEFINITION)
                            .map(reason -> new Cell(value, reason.words(), "app-matrix__none", kept(standing)))
                            .orElse(new Cell(value, "", "", kept(standing))));
        }
        var word = figure.map(each -> Words.words(entry.indicator(), each))
                .or(() -> standing.otherTime().isPresent() ? Optional.empty()
                        : Withdrawals.last(entry, all.withdrawn(), standing.member().area()).map(Withdrawals::cell))
                .orElseGet(() -> standing.reason().filter(reason -> reason != NotCompared.NOT_SHARED)
                        .map(NotCompared::words).orElse("not shared"));
        return new Cell(word, "", "app-matrix__none", false);
    }

    /** Why the cells of this page say that a figure was withdrawn. */
    public List<String> withdrawn() {
        return shown.entries().stream().flatMap(entry -> councils.stream()
                .flatMap(member -> Withdrawals.last(entry, all.withdrawn(), member.area()).stream())
                .map(figure -> "%s: %s".formatted(entry.indicator().name(), Withdrawals.sentence(place().group(), figure)))).toList();
    }

    /** "4 of 6", of what the group sees. */
    public String reported(Entry entry) {
        return "%d of %d".formatted(entry.shared(), entry.shown().standings().size());
    }

    /** Of how many of the indicators that somebody shares a council does. */
    public String reported(Group.Member member) {
        var standings = seen().stream().flatMap(each -> each.of(member.area()).stream()).toList();
        return "%d of %d".formatted(standings.stream().filter(Entry::shares).count(), standings.size());
    }

    public String href(Entry entry) {
        return place().indicator(entry.indicator().code());
    }

    /** The profile of a council. */
    public String profile(Group.Member member) {
        return place().page("/profile", Map.of("area", member.area(), "segment", segment));
    }

    public Pagination pagination() {
        return Pagination.of(new PageRequest(page, COUNCILS), others, number -> place().page("/matrix", Map.of("segment", segment, "page", "" + number)));
    }

    /** Of which councils this page is: {@code Barnet to Bury}. */
    public String part() {
        var named = councils.stream().filter(each -> !own(each)).toList();
        return others <= COUNCILS ? "" : "%s to %s".formatted(named.getFirst().name(), named.getLast().name());
    }

    public List<IndicatorView.Download> downloads() {
        return Downloads.links(file -> place().page("/matrix" + file, Map.of("segment", segment)), false);
    }

    /** The files of all segments, when only one is shown. */
    public List<IndicatorView.Download> allDownloads() {
        return segment.isEmpty() ? List.of() : Downloads.links(file -> place().page("/matrix" + file), false);
    }
}

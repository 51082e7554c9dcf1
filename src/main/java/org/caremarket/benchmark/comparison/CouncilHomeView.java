package org.caremarket.benchmark.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.caremarket.benchmark.Standing;
import org.caremarket.platform.web.govuk.Tag;

/** What the first page of comparisons shows to a council: what stands out, what cannot be compared, and everything. */
public record CouncilHomeView(Overview overview, String area, List<Outlier> findings) {

    /** An indicator whose figures go somewhere, with what that means. */
    public record Trending(Entry entry, String words) {}

    static CouncilHomeView of(Overview overview, String area) {
        return new CouncilHomeView(overview, area, Outlier.of(overview.entries(), area));
    }

    public Place place() {
        return overview.place();
    }

    /** The answer, in counts; the sentences below it say what they are. */
    public List<String> sentences() {
        if (overview.entries().isEmpty()) {
            return List.of("No council in %s has a figure that can be seen here.".formatted(place().group().name()));
        }
        var judged = overview.entries().stream().filter(Entry::speaks)
                .filter(each -> each.of(area).flatMap(Standing::judgement).isPresent()).count();
        if (judged == 0) {
            return List.of("Nothing can be called better or worse in %s: no figure of yours has an interval and others to compare it with."
                    .formatted(place().group().name()));
        }
        var worse = count(Outlier.Sort.WORSE_PLAINLY) + count(Outlier.Sort.WORSE);
        var better = count(Outlier.Sort.BETTER_PLAINLY) + count(Outlier.Sort.BETTER);
        return List.of("Beside the rest of %s, you are worse in %s and better in %s of the %s that can be tested.".formatted(
                place().group().name(), worse == 0 ? "none" : "" + worse, better == 0 ? "none" : "" + better,
                judged == 1 ? "one indicator" : judged + " indicators"));
    }

    private long count(Outlier.Sort sort) {
        return findings.stream().filter(each -> each.sort() == sort).count();
    }

    /** Worse first, then better, then other differences that are not chance. */
    public List<Outlier> judged() {
        return findings.stream().filter(each -> each.sort() != Outlier.Sort.DISTANT).toList();
    }

    /** Farthest from the median, where no interval is possible. */
    public List<Outlier> distant() {
        return findings.stream().filter(each -> each.sort() == Outlier.Sort.DISTANT).toList();
    }

    /** Which of our figures go the wrong way, then which the right way. */
    public List<Trending> trends() {
        var worsening = new ArrayList<Trending>();
        var improving = new ArrayList<Trending>();
        for (var entry : overview.entries()) {
            if (entry.speaks()) {
                var direction = Direction.of(entry.indicator(), entry.times(), area);
                (direction.worsens() ? worsening : direction.improves() ? improving : new ArrayList<Trending>())
                        .add(new Trending(entry, direction.sentence(entry.indicator())));
            }
        }
        worsening.addAll(improving);
        return worsening;
    }

    /** What cannot be compared, in counts with the reason. */
    public List<Gaps.Gap> gaps() {
        return Gaps.of(overview, area);
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

    public String trend(Entry entry) {
        return place().indicator(entry.indicator().code() + "/trend");
    }

    public String value(Entry entry) {
        return overview.cell(entry, area);
    }

    public String median(Entry entry) {
        return entry.shown().spread().filter(spread -> spread.of() > 1)
                .map(spread -> Words.brief(entry.indicator(), spread.median())).orElse("–");
    }

    public String rank(Entry entry) {
        return entry.rank(area);
    }

    public Optional<Tag> tag(Entry entry) {
        return entry.of(area).flatMap(standing -> standing.judgement()
                .map(judgement -> IndicatorView.tag(judgement, standing.plainly())));
    }

    /** What stands where there is no tag. */
    public String why(Entry entry) {
        return entry.why(area);
    }
}

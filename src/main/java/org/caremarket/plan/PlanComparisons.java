package org.caremarket.plan;

import io.micronaut.transaction.annotation.ReadOnly;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Sets a plan beside the one that it follows, section by section and word by word, with figures as their values. */
@Singleton
public class PlanComparisons {

    private static final Pattern REFERENCE = Pattern.compile("\\{\\{\\s*([^{}]{1,100}?)\\s*}}");

    private final Editions editions;
    private final Readings readings;
    private final List<SectionSources> sources;

    PlanComparisons(Editions editions, Readings readings, List<SectionSources> sources) {
        this.editions = editions;
        this.readings = readings;
        this.sources = sources;
    }

    /** The newest edition of the earlier plan, or its present text, and the present text of the later one. */
    @ReadOnly
    public PlanComparison between(Plan before, Plan after, Function<Plan, String> href) {
        var frozen = editions.newest(before.id());
        return PlanComparison.of(
                new PlanComparison.Side(before.title(), frozen.map(each -> "edition %d, frozen on %s".formatted(
                        each.number(), Moment.day(each.frozenAt()))).orElse("as it reads now"), href.apply(before)),
                frozen.map(editions::content).map(PlanComparisons::parts).orElseGet(() -> parts(readings.of(before))),
                new PlanComparison.Side(after.title(), "as it reads now", href.apply(after)),
                parts(readings.of(after)))
                .from(sources.stream().flatMap(each -> each.of(after.id()).stream()).toList());
    }

    /** Two editions, for everybody. Of the later one, what changed versions after it was frozen is left out. */
    @ReadOnly
    public PlanComparison between(Edition before, Edition after, Function<Edition, String> href) {
        var later = editions.content(after);
        var versions = later.sections().stream().collect(Collectors.toMap(
                EditionContent.FrozenSection::key, EditionContent.FrozenSection::version));
        return PlanComparison.of(side(before, href), parts(editions.content(before)), side(after, href), parts(later))
                .from(sources.stream().flatMap(each -> each.published(after.planId()).stream())
                        .filter(source -> source.version() <= versions.getOrDefault(source.key(), 0)).toList());
    }

    private static PlanComparison.Side side(Edition edition, Function<Edition, String> href) {
        return new PlanComparison.Side(edition.title(), "edition %d%s".formatted(edition.number(),
                edition.publishedAt() == null ? "" : ", published on " + Moment.day(edition.publishedAt())),
                href.apply(edition));
    }

    private static List<PlanComparison.Part> parts(EditionContent content) {
        var notes = Editions.notes(content);
        return content.sections().stream()
                .map(section -> new PlanComparison.Part(section.key(), section.heading(), inWords(section.text(), notes)))
                .toList();
    }

    private List<PlanComparison.Part> parts(ReadPlan read) {
        var notes = readings.notes();
        return read.sections().stream().map(ReadSection::section)
                .map(section -> new PlanComparison.Part(section.key(), section.heading(), inWords(section.text(), notes)))
                .toList();
    }

    /** A figure that is another now is a word that changed. */
    private static String inWords(String text, FigureNotes notes) {
        return REFERENCE.matcher(text).replaceAll(found -> Matcher.quoteReplacement(
                notes.find(found.group(1)).map(FigureNote::value).orElse(found.group())));
    }
}

package org.caremarket.plan;

import java.util.List;
import org.caremarket.platform.web.govuk.Label;
import org.caremarket.platform.web.govuk.Select;
import org.caremarket.platform.words.WordDiff;

/**
 * Two versions of a section, by word.
 *
 * @param versions all there are, newest first
 * @param sources what people outside the council asked for that changed the versions in between
 */
public record SectionComparisonView(
        SectionPlace place, List<SectionText> versions, SectionText from, SectionText to, WordDiff changes,
        List<SectionSources.SectionSource> sources) {

    public SectionComparisonView {
        versions = List.copyOf(versions);
        sources = sources.stream().filter(each -> each.version() > from.version() && each.version() <= to.version()).toList();
    }

    /** {@code From version 2 to version 5, 14 words were added and 3 words removed.} */
    public String answer() {
        return changes.isEmpty()
                ? "Version %d and version %d say the same.".formatted(from.version(), to.version())
                : "From version %d to version %d, %s added and %s removed.".formatted(from.version(), to.version(),
                        were(changes.added()), Section.words(changes.removed()));
    }

    public Select chooseFrom() {
        return choose("from", "Earlier version", from);
    }

    public Select chooseTo() {
        return choose("to", "Later version", to);
    }

    private Select choose(String name, String label, SectionText chosen) {
        var select = Select.named(name).label(Label.of(label)).value("" + chosen.version()).classes("app-wide-select");
        for (var each : versions) {
            select = select.option("" + each.version(), each.version() + ": " + SectionPlace.written(each));
        }
        return select;
    }

    private static String were(int words) {
        return Section.words(words) + (words == 1 ? " was" : " were");
    }
}

package org.caremarket.plan;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import org.caremarket.platform.words.WordDiff;

/**
 * Two texts of a plan, section by section.
 *
 * @param changed sections that are in both and say something else
 * @param added sections that say something only in the later text
 * @param gone sections that say something only in the earlier text
 * @param same headings of sections that say the same in both
 * @param sources what people outside the council asked for that changed sections of the later text
 */
public record PlanComparison(
        Side before, Side after, List<Changed> changed, List<Part> added, List<Part> gone, List<String> same,
        List<SectionSources.SectionSource> sources) {

    /** One of the two: what it is called, which text of it this is, and where to read it. */
    public record Side(String title, String which, String href) {}

    /** A section of one of them, with figures as their values. */
    public record Part(String key, String heading, String text) {}

    /** A section that says something else now. */
    public record Changed(String key, String heading, WordDiff words) {

        /** {@code 12 words added, 1 word removed}. */
        public String summary() {
            return "%s added, %s removed".formatted(Section.words(words.added()), Section.words(words.removed()));
        }
    }

    public PlanComparison {
        changed = List.copyOf(changed);
        added = List.copyOf(added);
        gone = List.copyOf(gone);
        same = List.copyOf(same);
        sources = List.copyOf(sources);
    }

    /** The same with what changed it. */
    PlanComparison from(List<SectionSources.SectionSource> sources) {
        return new PlanComparison(before, after, changed, added, gone, same, sources);
    }

    /** Which feedback changed a section. */
    public List<SectionSources.SectionSource> sources(String key) {
        return sources.stream().filter(source -> source.key().equals(key)).toList();
    }

    static PlanComparison of(Side before, List<Part> earlier, Side after, List<Part> later) {
        var left = new LinkedHashMap<String, Part>();
        written(earlier).forEach(part -> left.put(part.key(), part));
        var changed = new ArrayList<Changed>();
        var added = new ArrayList<Part>();
        var same = new ArrayList<String>();
        for (var part : written(later)) {
            var old = left.remove(part.key());
            if (old == null) {
                added.add(part);
            } else if (old.text().equals(part.text())) {
                same.add(part.heading());
            } else {
                changed.add(new Changed(part.key(), part.heading(), WordDiff.between(old.text(), part.text())));
            }
        }
        return new PlanComparison(before, after, changed, added, List.copyOf(left.values()), same,
                List.of());
    }

    /** The answer first: {@code 2 sections changed (14 words added, 3 removed), 1 is new, and 1 is the same.} */
    public String summary() {
        if (changed.isEmpty() && added.isEmpty() && gone.isEmpty()) {
            return "No section says anything else.";
        }
        var parts = new ArrayList<String>();
        if (!changed.isEmpty()) {
            parts.add("%s changed (%s added, %s removed)".formatted(sections(changed.size()),
                    Section.words(changed.stream().mapToInt(each -> each.words().added()).sum()),
                    Section.words(changed.stream().mapToInt(each -> each.words().removed()).sum())));
        }
        count(parts, added.size(), "new");
        count(parts, gone.size(), "gone");
        count(parts, same.size(), "the same");
        var last = parts.removeLast();
        return (parts.isEmpty() ? last : String.join(", ", parts) + " and " + last) + ".";
    }

    private static void count(List<String> parts, int number, String what) {
        if (number > 0) {
            parts.add("%s %s %s".formatted(parts.isEmpty() ? sections(number) : "" + number, number == 1 ? "is" : "are", what));
        }
    }

    private static String sections(int number) {
        return number == 1 ? "1 section" : number + " sections";
    }

    private static List<Part> written(List<Part> parts) {
        return parts.stream().filter(part -> !part.text().isBlank()).toList();
    }
}

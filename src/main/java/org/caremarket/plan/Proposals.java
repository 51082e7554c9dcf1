package org.caremarket.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.caremarket.plan.ReadingParts.Part;

/**
 * Proposes to which section each part of a document belongs: by its heading, compared with the titles, numbers and
 * questions of the sections; together with the heading above it, where sections repeat for markets; else with the part
 * under whose heading it stands. A proposal only: people decide.
 */
final class Proposals {

    private static final double LIKELY = 0.65;
    private static final double POSSIBLE = 0.4;
    private static final double SOME_BESIDE_NUMBER = 0.3;
    private static final double OF_QUESTION = 0.75;

    private static final Pattern NUMBER = Pattern.compile(
            "(?i)^\\s*(?:section|chapter|part|question|q)?\\s*(\\d+(?:\\.\\d+)*[a-z]?|[a-z](?=[.)]))(?=[\\s.):–—-]|$)[\\s.):–—-]*");
    private static final Set<String> SMALL = Set.of("a", "an", "and", "are", "as", "at", "by", "did", "do", "does", "for", "from",
            "has", "have", "how", "in", "is", "it", "its", "of", "on", "or", "our", "s", "that", "the", "their", "this", "to",
            "was", "we", "were", "what", "when", "where", "which", "will", "with", "you", "your");

    private final List<Section> sections;

    private Proposals(List<Section> sections) {
        this.sections = sections;
    }

    /** One proposal for each part. */
    static List<Proposal> of(List<Part> parts, List<Section> sections) {
        var proposals = new Proposals(sections.stream().filter(Section::writable).toList());
        var found = new ArrayList<Proposal>();
        for (int i = 0; i < parts.size(); i++) {
            found.add(proposals.of(i, parts, found));
        }
        return List.copyOf(found);
    }

    private Proposal of(int place, List<Part> parts, List<Proposal> before) {
        var part = parts.get(place);
        if (part.level() == 0) {
            return Proposal.NOWHERE;
        }
        var own = best(part.heading());
        if (own.sureness().ownHeading()) {
            return own;
        }
        int above = above(place, parts);
        if (above < 0) {
            return own;
        }
        var together = best(parts.get(above).heading() + " " + NUMBER.matcher(part.heading()).replaceFirst(""));
        if (together.sureness().ownHeading() && !together.section().equals(before.get(above).section())) {
            return together;
        }
        return before.get(above).section() == null ? own : new Proposal(before.get(above).section(), Sureness.BELOW);
    }

    /** The part under whose heading this one stands; -1 for none. */
    private static int above(int place, List<Part> parts) {
        for (int i = place - 1; i >= 0; i--) {
            if (parts.get(i).level() > 0 && parts.get(i).level() < parts.get(place).level()) {
                return i;
            }
        }
        return -1;
    }

    private Proposal best(String heading) {
        var ranked = sections.stream().map(section -> new Ranked(section, score(heading, section)))
                .filter(each -> each.score() >= POSSIBLE)
                .sorted((one, other) -> Double.compare(other.score(), one.score())).toList();
        if (ranked.isEmpty()) {
            return Proposal.NOWHERE;
        }
        var first = ranked.getFirst();
        // Two sections that fit alike, such as one for each market, are a guess.
        var alone = ranked.size() == 1 || ranked.get(1).score() < first.score();
        return new Proposal(first.section().key(), !alone || first.score() < LIKELY
                ? Sureness.POSSIBLE
                : first.score() >= 1 ? Sureness.CERTAIN : Sureness.LIKELY);
    }

    private record Ranked(Section section, double score) {}

    private static double score(String heading, Section section) {
        var asked = section.asked();
        var words = words(heading);
        var title = words(asked.title());
        var shared = words.stream().filter(title::contains).count();
        double alike = words.isEmpty() || title.isEmpty() ? 0 : 2.0 * shared / (words.size() + title.size());
        if (alike == 1) {
            return 1;
        }
        var number = NUMBER.matcher(heading);
        if (!asked.number().isEmpty() && number.find() && number.group(1).equalsIgnoreCase(asked.number())
                && (words.isEmpty() || alike >= SOME_BESIDE_NUMBER)) {
            return Math.max(alike, LIKELY);
        }
        var question = words(asked.question());
        var asks = words.size() < 2 ? 0 : words.stream().filter(question::contains).count() / (double) words.size();
        return asks >= OF_QUESTION ? Math.max(alike, POSSIBLE) : alike;
    }

    /** The words that say something, without number, and without the s of a plural. */
    private static Set<String> words(String text) {
        return Stream.of(NUMBER.matcher(text).replaceFirst("").toLowerCase(Locale.UK).split("[^\\p{L}\\p{N}+]+"))
                .filter(word -> !word.isEmpty() && !SMALL.contains(word))
                .map(word -> word.length() > 3 && word.endsWith("s") ? word.substring(0, word.length() - 1) : word)
                .collect(Collectors.toCollection(TreeSet::new));
    }
}

package org.caremarket.plan.template;

import io.micronaut.core.annotation.Nullable;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;

/** What can be done to the sections of a template; each gives another one and leaves the first as it is. */
public final class TemplateEdits {

    private static final int LONGEST_MADE = 50;

    /**
     * A section and where it stands.
     *
     * @param depth 0 for a section, 1 and 2 for subsections
     * @param repeated whether a section above it repeats for each market
     * @param first whether none of its level stands before it
     * @param last whether none of its level stands after it
     */
    public record Placed(TemplateSection section, int depth, boolean repeated, boolean first, boolean last) {}

    /**
     * Where a section is put.
     *
     * @param beside the section after which it comes, or below which as its last subsection; null for the beginning
     */
    public record Place(@Nullable String beside, boolean below) {}

    private TemplateEdits() {}

    /** Every section in the order of reading. */
    public static List<Placed> all(PlanTemplate template) {
        var found = new ArrayList<Placed>();
        collect(template.sections(), 0, false, found);
        return List.copyOf(found);
    }

    /** One section. */
    public static Optional<Placed> find(PlanTemplate template, String key) {
        return all(template).stream().filter(placed -> placed.section().key().equals(key)).findFirst();
    }

    /** With another section in the place of one; its subsections stay. */
    public static PlanTemplate replace(PlanTemplate template, TemplateSection section) {
        return template.with(each(template.sections(), sections -> sections.stream()
                .map(old -> old.key().equals(section.key()) ? section.with(old.sections()) : old).toList()));
    }

    /** Without a section and those below it. */
    public static PlanTemplate remove(PlanTemplate template, String key) {
        return template.with(each(template.sections(), sections -> sections.stream()
                .filter(section -> !section.key().equals(key)).toList()));
    }

    /** With a section one place earlier or later among those of its level. */
    public static PlanTemplate move(PlanTemplate template, String key, boolean up) {
        return template.with(each(template.sections(), sections -> {
            int from = at(sections, key);
            int to = up ? from - 1 : from + 1;
            if (from < 0 || to < 0 || to >= sections.size()) {
                return sections;
            }
            var moved = new ArrayList<>(sections);
            moved.set(from, sections.get(to));
            moved.set(to, sections.get(from));
            return moved;
        }));
    }

    /** With one more section. */
    public static PlanTemplate add(PlanTemplate template, Place place, TemplateSection section) {
        if (place.beside() == null) {
            return template.with(with(template.sections(), 0, section));
        }
        if (place.below()) {
            return template.with(each(template.sections(), sections -> sections.stream()
                    .map(old -> old.key().equals(place.beside())
                            ? old.with(with(old.sections(), old.sections().size(), section)) : old).toList()));
        }
        return template.with(each(template.sections(), sections -> {
            int after = at(sections, place.beside());
            return after < 0 ? sections : with(sections, after + 1, section);
        }));
    }

    /** A key made of a title that is not taken: {@code Winter return} gives {@code winter-return}. */
    public static String key(String title, Predicate<String> taken) {
        var plain = Normalizer.normalize(title, Normalizer.Form.NFD).replaceAll("\\p{M}", "").toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-").replaceFirst("^[-0-9]+", "");
        var made = plain.substring(0, Math.min(plain.length(), LONGEST_MADE)).replaceFirst("-+$", "");
        var base = made.isEmpty() ? "part" : made;
        return taken.test(base)
                ? IntStream.iterate(2, number -> number + 1).mapToObj(number -> base + "-" + number)
                        .filter(taken.negate()).findFirst().orElseThrow()
                : base;
    }

    private static void collect(List<TemplateSection> sections, int depth, boolean repeated, List<Placed> found) {
        for (var section : sections) {
            found.add(new Placed(section, depth, repeated, section == sections.getFirst(), section == sections.getLast()));
            collect(section.sections(), depth + 1, repeated || section.perMarket(), found);
        }
    }

    /** Changes the list of every level, those below first. */
    private static List<TemplateSection> each(
            List<TemplateSection> sections, UnaryOperator<List<TemplateSection>> change) {
        return change.apply(sections.stream().map(section -> section.with(each(section.sections(), change))).toList());
    }

    private static List<TemplateSection> with(List<TemplateSection> sections, int at, TemplateSection section) {
        var more = new ArrayList<>(sections);
        more.add(at, section);
        return more;
    }

    private static int at(List<TemplateSection> sections, String key) {
        return IntStream.range(0, sections.size()).filter(at -> sections.get(at).key().equals(key)).findFirst().orElse(-1);
    }
}

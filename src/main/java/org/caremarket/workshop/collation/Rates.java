package org.caremarket.workshop.collation;

import io.micronaut.core.annotation.Nullable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import org.caremarket.contact.OrganisationSize;
import org.caremarket.market.Segment;

/**
 * How many of the invited organisations answered, by segment or by size, with small numbers protected: of a part that is
 * hidden neither number is told, since how many were invited narrows down how many answered.
 *
 * <p>Where everybody may read it, those that were not invited are a part of their own: the number of all who answered is
 * told there, and with it theirs would be.
 *
 * @param lines in the council's order
 */
public record Rates(String by, List<Line> lines) {

    /**
     * A part of those that were invited.
     *
     * @param answered null when it is hidden, and then {@code invited} is null too
     * @param invited null for those that were not invited
     */
    public record Line(String name, @Nullable Integer answered, @Nullable Integer invited) {

        public boolean hidden() {
            return answered == null;
        }

        public String share() {
            return answered == null || invited == null ? "not shown" : Collating.share(answered, invited);
        }
    }

    private record Part(String name, int answered, int invited) {}

    public Rates {
        lines = List.copyOf(lines);
    }

    /** By segment; an organisation that works in several counts in each. */
    public static Rates bySegment(Collation collation, List<Segment> segments, boolean everybody) {
        var parts = new ArrayList<Part>();
        segments.forEach(segment -> parts.add(part(collation, segment.title(), each -> each.segments().contains(segment.slug()))));
        var known = segments.stream().map(Segment::slug).toList();
        parts.add(part(collation, "Not stated", each -> each.segments().stream().noneMatch(known::contains)));
        return of("segment", collation, parts, everybody);
    }

    /** By the bands of the official statistics. */
    public static Rates bySize(Collation collation, boolean everybody) {
        var parts = new ArrayList<Part>();
        Arrays.stream(OrganisationSize.values()).forEach(size -> parts.add(part(
                collation, size.words(), each -> each.size().filter(own -> own == size).isPresent())));
        parts.add(part(collation, "Not stated", each -> each.size().isEmpty()));
        return of("size", collation, parts, everybody);
    }

    private static Part part(Collation collation, String name, Predicate<Organisation> within) {
        var answered = collation.answered();
        var invited = collation.organisations().stream().filter(Organisation::invited).filter(within).toList();
        return new Part(name, (int) invited.stream().filter(each -> answered.contains(each.key())).count(), invited.size());
    }

    /** Parts to which nobody was invited are no parts. */
    private static Rates of(String by, Collation collation, List<Part> all, boolean everybody) {
        var parts = new ArrayList<>(all.stream().filter(part -> part.invited() > 0).toList());
        if (everybody && collation.answeredUninvited() > 0) {
            parts.add(new Part("Not invited", collation.answeredUninvited(), 0));
        }
        var hidden = SmallNumbers.hidden(parts.stream().map(Part::answered).toList());
        var lines = new ArrayList<Line>();
        for (int at = 0; at < parts.size(); at++) {
            var part = parts.get(at);
            lines.add(hidden.contains(at) ? new Line(part.name(), null, null)
                    : new Line(part.name(), part.answered(), part.invited() == 0 ? null : part.invited()));
        }
        return new Rates(by, lines);
    }

    public boolean anyHidden() {
        return lines.stream().anyMatch(Line::hidden);
    }
}

package org.caremarket.contact.imports;

import static org.caremarket.platform.imports.Decision.PROPOSAL;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import org.caremarket.market.Segment;
import org.caremarket.platform.imports.Choices;
import org.caremarket.platform.imports.Detail;
import org.caremarket.platform.imports.Detail.Option;
import org.caremarket.platform.imports.Finding;
import org.caremarket.platform.imports.Headings;

/** What the words of a file mean as segments: those of the council, and for each other word what people choose. */
final class SegmentWords {

    private static final String NONE = "none";
    private static final String PREFIX = "meant_segment_";
    /** Of more unknown words than these nobody chooses one by one. */
    private static final int ASKED = 30;

    private final List<Segment> known;
    private final Choices choices;
    private final Map<String, Unknown> unknown = new LinkedHashMap<>();

    private static final class Unknown {
        private final String written;
        private final int firstRow;
        private int rows;

        private Unknown(String written, int firstRow) {
            this.written = written;
            this.firstRow = firstRow;
        }
    }

    SegmentWords(List<Segment> known, Choices choices) {
        this.known = known;
        this.choices = choices;
    }

    /** Whether this is the name of a detail that asks for a word's meaning. */
    static boolean isAsked(String detail) {
        return detail.matches(PREFIX + "[0-9a-f]{8}");
    }

    /**
     * The slugs that a cell names, with semicolons, commas or line breaks between them. Names may hold commas of their
     * own; what the contact has already is known even when the council no longer commissions it.
     */
    Set<String> read(String cell, int row, Set<String> has) {
        var slugs = new LinkedHashSet<String>();
        for (var part : cell.split("[;\\n|]")) {
            var pieces = find(part, has).isPresent() ? new String[] {part} : part.split(",");
            for (var piece : pieces) {
                if (!piece.isBlank()) {
                    find(piece, has).or(() -> meant(piece.strip(), row)).ifPresent(slugs::add);
                }
            }
        }
        return slugs;
    }

    private Optional<String> find(String words, Set<String> has) {
        var plain = Headings.plain(words);
        return known.stream()
                .filter(segment -> Headings.plain(segment.name()).equals(plain) || segment.slug().equalsIgnoreCase(words.strip()))
                .map(Segment::slug).findFirst()
                .or(() -> has.stream().filter(slug -> slug.equalsIgnoreCase(words.strip())).findFirst());
    }

    private Optional<String> meant(String written, int row) {
        var word = unknown.computeIfAbsent(Headings.plain(written), any -> new Unknown(written, row));
        word.rows++;
        return said(word).filter(slug -> known.stream().anyMatch(segment -> segment.slug().equals(slug)));
    }

    private Optional<String> said(Unknown word) {
        return choices.detail(name(word)).filter(value -> !value.isEmpty());
    }

    /** What people should look at: each word of which nobody said yet what it means. */
    List<Finding> findings() {
        return unknown.values().stream().filter(word -> said(word).isEmpty())
                .map(word -> new Finding(word.firstRow, ContactFields.SEGMENTS, "segment", word.written,
                        "Not a segment of the council's; %s.".formatted(rows(word)),
                        "Leave the word out. Under About the file you can choose the segment that is meant.",
                        List.of(PROPOSAL), false))
                .toList();
    }

    /** One question for each word. */
    List<Detail> asked() {
        var options = new ArrayList<>(List.of(new Option(NONE, "None: leave the word out")));
        known.forEach(segment -> options.add(new Option(segment.slug(), segment.title())));
        return unknown.values().stream().limit(ASKED)
                .map(word -> new Detail(name(word), "Which segment is meant by “%s”?".formatted(word.written), rows(word),
                        Detail.Kind.CHOICE, options, NONE))
                .toList();
    }

    private static String rows(Unknown word) {
        return word.rows == 1 ? "row %d has it".formatted(word.firstRow)
                : "%,d rows have it, the first is row %d".formatted(word.rows, word.firstRow);
    }

    private static String name(Unknown word) {
        var sum = new CRC32();
        sum.update(Headings.plain(word.written).getBytes(StandardCharsets.UTF_8));
        return PREFIX + "%08x".formatted(sum.getValue());
    }

    /** Several words of a cell, each once, for lists. */
    static List<String> parts(String cell) {
        return Stream.of(cell.split("[;\\n]")).map(String::strip).filter(part -> !part.isEmpty()).distinct().toList();
    }
}

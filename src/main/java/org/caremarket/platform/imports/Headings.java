package org.caremarket.platform.imports;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What the cells of a row mean if they are headings: as a whole, by one of their parts ({@code Lead / Team}), or by
 * their first or last words ({@code RAG November}).
 *
 * @param fields the field of each column that means one; two columns never mean the same
 * @param strength how sure it is that these are headings: 3 for a whole one, 2 for a part, 1 for first or last words
 */
public record Headings(Map<Integer, String> fields, int strength) {

    private static final int WHOLE = 3;
    private static final int PART = 2;
    private static final int EDGE = 1;
    private static final int LONGEST = 60;

    private record Match(int column, String field, int strength, int rank) {}

    public Headings {
        fields = Map.copyOf(fields);
    }

    /** Whether it can be believed that these are headings at all. */
    public boolean credible() {
        return strength >= WHOLE && strength > fields.size() * EDGE;
    }

    /** @param known what columns can mean; of several headings that fit a field, the one that stands first is the better */
    public static Headings of(List<String> cells, List<Field> known) {
        var matches = IntStream.range(0, cells.size())
                .boxed()
                .flatMap(column -> matches(column, cells.get(column), known))
                .sorted(Comparator.comparingInt((Match match) -> -match.strength())
                        .thenComparingInt(Match::rank)
                        .thenComparingInt(Match::column))
                .toList();
        var fields = new HashMap<Integer, String>();
        var taken = new HashSet<String>();
        int strength = 0;
        for (var match : matches) {
            if (!fields.containsKey(match.column()) && taken.add(match.field())) {
                fields.put(match.column(), match.field());
                strength += match.strength();
            }
        }
        return new Headings(fields, strength);
    }

    /** Letters and digits in lower case, one space between words: "By when?" and "BY  WHEN" are the same heading. */
    public static String plain(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
    }

    private static Stream<Match> matches(int column, String cell, List<Field> known) {
        var heading = plain(cell);
        if (heading.isEmpty() || heading.length() > LONGEST) {
            return Stream.empty();
        }
        var parts = Stream.of(cell.split("[/()\\n|:;,&]|\\bor\\b|\\band\\b|[-–—]")).map(Headings::plain).toList();
        var found = new ArrayList<Match>();
        for (var field : known) {
            var words = words(field);
            for (int rank = 0; rank < words.size(); rank++) {
                int strength = strength(heading, parts, words.get(rank));
                if (strength > 0) {
                    found.add(new Match(column, field.name(), strength, rank));
                }
            }
        }
        return found.stream();
    }

    private static List<String> words(Field field) {
        return Stream.concat(Stream.of(field.label()), field.headings().stream()).map(Headings::plain).toList();
    }

    private static int strength(String heading, List<String> parts, String word) {
        if (heading.equals(word)) {
            return WHOLE;
        }
        if (parts.contains(word)) {
            return PART;
        }
        // "Area" and "no" at the edge of a heading say too little.
        return word.length() > 2 && (heading.startsWith(word + " ") || heading.endsWith(" " + word)) ? EDGE : 0;
    }
}

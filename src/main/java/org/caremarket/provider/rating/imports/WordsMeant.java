package org.caremarket.provider.rating.imports;

import static org.caremarket.platform.imports.Decision.PROPOSAL;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.zip.CRC32;
import org.caremarket.platform.imports.Choices;
import org.caremarket.platform.imports.Detail;
import org.caremarket.platform.imports.Detail.Option;
import org.caremarket.platform.imports.Finding;
import org.caremarket.provider.rating.RatingWord;

/** What the words of a file mean as ratings: one of the eight, and for any other word what people choose. Never a guess. */
final class WordsMeant {

    private static final String LEAVE_OUT = "leave-out";
    private static final String PREFIX = "meant_rating_";
    /** Of more unknown words than these nobody chooses one by one. */
    private static final int ASKED = 20;
    private static final int SHOWN = 80;

    private record Unknown(String written, int firstRow, int rows) {}

    private final Choices choices;
    private final Map<String, Optional<RatingWord>> known = new LinkedHashMap<>();
    private final Map<String, Unknown> unknown = new LinkedHashMap<>();

    WordsMeant(Choices choices) {
        this.choices = choices;
    }

    /** Whether this is the name of a detail that asks for a word's meaning. */
    static boolean isAsked(String detail) {
        return detail.matches(PREFIX + "[0-9a-f]{8}");
    }

    /** The rating that a cell names; empty when it is none, or is to be left out. */
    Optional<RatingWord> read(String cell, int row) {
        var word = known.computeIfAbsent(cell, RatingWord::ofWords);
        if (word.isPresent()) {
            return word;
        }
        unknown.merge(cell, new Unknown(cell, row, 1),
                (first, again) -> new Unknown(first.written(), first.firstRow(), first.rows() + 1));
        return choices.detail(name(cell)).flatMap(RatingWord::ofSlug);
    }

    /** What people should look at: each word of which nobody said yet what it means. */
    List<Finding> findings() {
        return unknown.values().stream().filter(word -> choices.detail(name(word.written())).isEmpty())
                .map(word -> new Finding(word.firstRow(), CqcFields.RATING, "word", shown(word),
                        "Not one of the eight words for a rating that the regulator uses; %s.".formatted(rows(word)),
                        "Leave these ratings out. Under About the file you can choose which rating is meant.",
                        List.of(PROPOSAL), false))
                .toList();
    }

    /** One question for each word. */
    List<Detail> asked() {
        var options = new ArrayList<>(List.of(new Option(LEAVE_OUT, "None: leave these ratings out")));
        for (var word : RatingWord.values()) {
            options.add(new Option(word.slug(), word.title()));
        }
        return unknown.values().stream().limit(ASKED)
                .map(word -> new Detail(name(word.written()), "Which rating is meant by “%s”?".formatted(shown(word)),
                        rows(word), Detail.Kind.CHOICE, options, LEAVE_OUT))
                .toList();
    }

    private static String shown(Unknown word) {
        return word.written().length() <= SHOWN ? word.written() : word.written().substring(0, SHOWN) + "…";
    }

    private static String rows(Unknown word) {
        return word.rows() == 1 ? "row %d has it".formatted(word.firstRow())
                : "%,d rows have it, the first is row %d".formatted(word.rows(), word.firstRow());
    }

    private static String name(String written) {
        var sum = new CRC32();
        sum.update(written.toLowerCase(Locale.ROOT).getBytes(StandardCharsets.UTF_8));
        return PREFIX + "%08x".formatted(sum.getValue());
    }
}

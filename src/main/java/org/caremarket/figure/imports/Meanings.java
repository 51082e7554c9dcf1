package org.caremarket.figure.imports;

import static org.caremarket.platform.imports.Decision.PROPOSAL;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import org.caremarket.platform.imports.Choices;
import org.caremarket.platform.imports.Detail;
import org.caremarket.platform.imports.Detail.Option;
import org.caremarket.platform.imports.Finding;
import org.caremarket.platform.imports.Headings;

/**
 * Words of one field that are not known for certain: one question and one decision for all rows that have the word.
 * A word that people gave a meaning has it from then on.
 */
final class Meanings {

    static final String NONE = "none";
    private static final String PREFIX = "meant_";
    /** A select of every indicator is long: of more words than these the commonest are asked. */
    private static final int ASKED = 12;

    private final String field;
    private final String noun;
    private final List<Option> all;
    private final Choices choices;
    private final Map<String, Word> words = new LinkedHashMap<>();
    private final Map<String, Optional<String>> decided = new HashMap<>();

    /**
     * A word as the file has it.
     *
     * @param options those that may be meant; empty when it may be any
     */
    private static final class Word {
        private final String written;
        private final int firstRow;
        private final Optional<Option> likely;
        private final List<Option> options;
        private int rows;

        private Word(String written, int firstRow, Optional<Option> likely, List<Option> options) {
            this.written = written;
            this.firstRow = firstRow;
            this.likely = likely;
            this.options = options;
        }
    }

    /**
     * @param noun what the words should name: {@code indicator}
     * @param all everything that can be meant
     */
    Meanings(String field, String noun, List<Option> all, Choices choices) {
        this.field = field;
        this.noun = noun;
        this.all = all;
        this.choices = choices;
    }

    /** Whether this is the name of a detail that asks for a word's meaning. */
    static boolean isAsked(String detail) {
        return detail.matches(PREFIX + "[a-z_]+_[0-9a-f]{8}");
    }

    /**
     * What a word that is not known stands for, by what people decided; empty when its rows are left out.
     *
     * @param likely what it most likely means
     * @param options those that may be meant; empty when it may be any
     */
    Optional<String> meant(String written, int row, Optional<Option> likely, List<Option> options) {
        var key = Headings.plain(written);
        var word = words.computeIfAbsent(key, any -> new Word(written, row, likely, options));
        word.rows++;
        return decided.computeIfAbsent(key, any -> decide(word));
    }

    private Optional<String> decide(Word word) {
        var said = said(word);
        if (said.isPresent()) {
            return said.filter(value -> !value.equals(NONE) && choosable(word).stream().anyMatch(each -> each.value().equals(value)));
        }
        return word.likely.map(Option::value);
    }

    private Optional<String> said(Word word) {
        return choices.detail(name(word)).filter(value -> !value.isEmpty());
    }

    /** What people should look at: each word without a meaning that was chosen. */
    List<Finding> findings() {
        return words.values().stream().filter(word -> said(word).isEmpty()).map(this::finding).toList();
    }

    private Finding finding(Word word) {
        var rows = word.rows == 1 ? "one row" : "%,d rows".formatted(word.rows);
        if (word.likely.isPresent()) {
            return new Finding(word.firstRow, field, field + "-likely", word.written,
                    "The %s of %s is not written as the catalogue has it.".formatted(noun, rows),
                    "Take it for %s. Under About the file you can choose another, or leave its rows out."
                            .formatted(word.likely.get().label()),
                    List.of(PROPOSAL), false);
        }
        return new Finding(word.firstRow, field, field + "-unknown", word.written,
                word.options.isEmpty()
                        ? "No %s of this name or code is known; %s have it.".formatted(noun, rows).replace("one row have", "one row has")
                        : "More than one %s may be meant, or one of another time; %s.".formatted(noun, rows),
                "Leave %s out. To import, choose what is meant under About the file."
                        .formatted(word.rows == 1 ? "the row" : "these rows"),
                List.of(PROPOSAL), false);
    }

    /** One question for each word; of many the commonest. */
    List<Detail> asked() {
        var asked = new ArrayList<Detail>();
        words.values().stream().filter(word -> word.likely.isPresent() || said(word).isPresent())
                .forEach(word -> asked.add(detail(word)));
        words.values().stream().filter(word -> word.likely.isEmpty() && said(word).isEmpty())
                .sorted(Comparator.comparingInt((Word word) -> -word.rows))
                .limit(ASKED)
                .forEach(word -> asked.add(detail(word)));
        return asked;
    }

    private Detail detail(Word word) {
        var options = Stream.concat(Stream.of(new Option(NONE, "Leave its rows out")), choosable(word).stream()).toList();
        return new Detail(name(word), "What is meant by the %s “%s”?".formatted(noun, word.written),
                word.rows == 1 ? "Row %d has it".formatted(word.firstRow) : "%,d rows have it, first row %d".formatted(word.rows, word.firstRow),
                Detail.Kind.CHOICE, options, word.likely.map(Option::value).orElse(NONE));
    }

    private List<Option> choosable(Word word) {
        return word.options.isEmpty() ? all : word.options;
    }

    private String name(Word word) {
        var sum = new CRC32();
        sum.update(Headings.plain(word.written).getBytes(StandardCharsets.UTF_8));
        return PREFIX + field + "_%08x".formatted(sum.getValue());
    }
}

package org.caremarket.plan;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.caremarket.platform.markdown.Insert;
import org.caremarket.platform.markdown.Inserts;
import org.caremarket.platform.words.WordCount;

/**
 * The figures that a text quotes, numbered in the order in which they come; one for each reading of a plan. Where the
 * notes are listed, that of mark 2 has the id {@code figure-2}.
 */
public final class FigureNotes implements Inserts {

    private final Function<String, Optional<FigureNote>> find;
    private final Map<String, Integer> marks = new LinkedHashMap<>();
    private final List<FigureNote> noted = new ArrayList<>();

    /** @param find the figure of a reference; empty when nothing is recorded of that name */
    public FigureNotes(Function<String, Optional<FigureNote>> find) {
        this.find = find;
    }

    @Override
    public Insert of(String reference) {
        return find.apply(reference)
                .map(note -> new Insert(note.value(), mark(reference, note), "#figure-" + mark(reference, note), false))
                .orElseGet(() -> Insert.missing(missing(reference)));
    }

    /** The notes of what was inserted so far; the first has mark 1. */
    public List<FigureNote> noted() {
        return List.copyOf(noted);
    }

    /** The figure of a reference, without noting it. */
    public Optional<FigureNote> find(String reference) {
        return find.apply(reference);
    }

    /** How long a text is with the words that its references insert; notes nothing. */
    public WordCount count(String text) {
        return WordCount.of(text, reference -> words(find.apply(reference)
                .map(FigureNote::value).orElseGet(() -> missing(reference))));
    }

    private String mark(String reference, FigureNote note) {
        return marks.computeIfAbsent(reference, first -> {
            noted.add(note);
            return noted.size();
        }).toString();
    }

    private static String missing(String reference) {
        return "(no figure is recorded for %s)".formatted(reference.replaceFirst("^figure:\\s*", ""));
    }

    private static int words(String inserted) {
        return inserted.isBlank() ? 0 : inserted.strip().split("\\s+").length;
    }
}

package org.caremarket.plan;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.caremarket.platform.markdown.Markdown;

/**
 * A figure that belongs beside a section by its template, and that the section does not quote. A hint, never an obstacle.
 *
 * @param code of its indicator
 * @param words its newest value with what it is about; when nothing is recorded, that
 * @param reference to type into the text
 */
public record WantedHere(String code, String words, String reference) {

    /** What a section could quote and does not, in the template's order. */
    static List<WantedHere> of(Section section, FigureNotes notes) {
        var quoted = quoted(section, notes);
        return section.asked().figures().stream().map(wanted -> wanted.code()).distinct()
                .filter(code -> !quoted.contains(code))
                .map(code -> notes.find("figure:" + code)
                        .map(note -> new WantedHere(code, "%s: %s, %s".formatted(note.name(), note.value(), note.period()),
                                "{{figure:" + code + "}}"))
                        .orElseGet(() -> new WantedHere(code, "", "")))
                .toList();
    }

    /** Whether the council has recorded it. */
    public boolean recorded() {
        return !words.isEmpty();
    }

    private static Set<String> quoted(Section section, FigureNotes notes) {
        return Markdown.references(section.text()).stream()
                .map(reference -> notes.find(reference).map(FigureNote::indicator)
                        .orElseGet(() -> reference.replaceFirst("^figure:\\s*", "").replaceFirst("\\s.*$", "")))
                .collect(Collectors.toSet());
    }
}

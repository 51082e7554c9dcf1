package org.caremarket.plan;

import java.util.List;
import java.util.Map;

/**
 * The versions of a section.
 *
 * @param versions newest first
 * @param words how long each is, by its number
 */
public record SectionVersionsView(SectionPlace place, List<SectionText> versions, Map<Integer, String> words) {

    public SectionVersionsView {
        versions = List.copyOf(versions);
        words = Map.copyOf(words);
    }

    public String answer() {
        return switch (versions.size()) {
            case 0 -> "Nothing is written here yet, so there are no versions.";
            case 1 -> "One version. It was written by " + SectionPlace.written(versions.getFirst()) + ".";
            default -> "%,d versions. The newest was written by %s.".formatted(
                    versions.size(), SectionPlace.written(versions.getFirst()));
        };
    }
}

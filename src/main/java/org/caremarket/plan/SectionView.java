package org.caremarket.plan;

import io.micronaut.core.annotation.Nullable;
import java.util.List;
import org.caremarket.platform.access.Actor;

/**
 * What the page of a section shows.
 *
 * @param figures those that its text quotes, in the order of their marks
 * @param previous the section before it; null for the first
 * @param next the section after it; null for the last
 * @param team how people work together on it
 * @param sources what people outside the council asked for that changed it
 */
public record SectionView(
        SectionPlace place,
        ReadSection read,
        List<FigureNote> figures,
        @Nullable Section previous,
        @Nullable Section next,
        SectionDrafts drafts,
        SectionTeam team,
        List<SectionSources.SectionSource> sources,
        Actor reader) {

    public SectionView {
        figures = List.copyOf(figures);
        sources = List.copyOf(sources);
    }

    public Section section() {
        return read.section();
    }

    /** The answer first: {@code 482 of at most 500 words, 3 of them … Written by …}. */
    public String answer() {
        if (!section().written()) {
            return section().asked().required() ? "Nothing is written here yet. It is required."
                    : "Nothing is written here yet. It may be left out.";
        }
        return "%s%s. Last written by %s.".formatted(
                read.length(), SectionLength.signs(read.count()), SectionPlace.written(section().current()));
    }

    public boolean mayWrite() {
        return place.writableBy(reader);
    }

    /** Why nobody can write now; empty when it is open. */
    public String locked() {
        return place.plan().state().open() ? "" : Plans.locked(place.plan());
    }

    /** When the reader's own words were kept. */
    public String keptAt() {
        return Moment.words(drafts.own().typedAt());
    }
}

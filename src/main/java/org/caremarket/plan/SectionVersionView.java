package org.caremarket.plan;

import java.util.List;
import org.caremarket.platform.access.Actor;
import org.caremarket.platform.web.FormErrors;

/**
 * An earlier version of a section, or the newest.
 *
 * @param read the section as if it said this
 */
public record SectionVersionView(
        SectionPlace place, SectionText version, ReadSection read, List<FigureNote> figures, Actor reader, FormErrors errors) {

    public SectionVersionView {
        figures = List.copyOf(figures);
    }

    public boolean newest() {
        return version.version() == place.section().version();
    }

    public boolean mayRestore() {
        return !newest() && place.writableBy(reader);
    }

    public String answer() {
        return "Written by %s. %s%s.".formatted(
                SectionPlace.written(version), read.length(), SectionLength.signs(read.count()));
    }
}

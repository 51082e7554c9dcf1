package org.caremarket.workshop.collation;

import java.util.List;
import java.util.Map;
import org.caremarket.platform.access.Actor;

/**
 * What the list of the council's themes shows.
 *
 * @param adding what was typed as a new theme
 */
public record WorkshopThemesView(
        String council, List<WorkshopTheme> themes, Map<Long, ThemeUse> uses, WorkshopThemeView adding, Actor reader) {

    /** The answer first. */
    public String answer() {
        return switch (themes.size()) {
            case 0 -> "The council has no themes yet. Add the first, so that answers can be tagged with it.";
            case 1 -> "The council has 1 theme for what is said to its workshops.";
            default -> "The council has %d themes for what is said to its workshops.".formatted(themes.size());
        };
    }

    /** {@code 12 answers in 2 workshops}. */
    public String use(WorkshopTheme theme) {
        var use = uses.get(theme.id());
        return use == null ? "not used yet" : "%s in %s".formatted(Collating.answers((int) use.answers()),
                use.workshops() == 1 ? "1 workshop" : use.workshops() + " workshops");
    }

    public boolean mayWrite() {
        return Collating.mayWrite(reader);
    }
}

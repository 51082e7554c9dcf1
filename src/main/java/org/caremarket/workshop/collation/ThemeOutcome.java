package org.caremarket.workshop.collation;

import org.caremarket.platform.web.FieldError;

/** What comes of changing the council's list of themes. */
public sealed interface ThemeOutcome {

    /** It is done; the theme as it is now, or into which another went. */
    record Saved(WorkshopTheme theme) implements ThemeOutcome {}

    /** Somebody else changed it first. */
    record Stale(WorkshopTheme current) implements ThemeOutcome {}

    record Refused(FieldError why) implements ThemeOutcome {}

    /** This council has no such theme, or it was withdrawn. */
    record NotFound() implements ThemeOutcome {}
}

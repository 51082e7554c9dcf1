package org.caremarket.platform.imports;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/** Where an import stands, and what it may become. */
public enum ImportState {
    /** Uploaded; nothing is written yet. */
    REVIEW("To be reviewed", "app-tag--amber"),
    /** Confirmed; a job is writing it, and nobody sees any of it before all is written. */
    IMPORTING("Being imported", "app-tag--amber"),
    /** Written, in one transaction. */
    IMPORTED("Imported", "app-tag--green"),
    /** What was written is taken back. */
    UNDONE("Undone", "app-tag--stopped"),
    /** Never written, and its file thrown away. */
    DISCARDED("Discarded", "app-tag--stopped");

    private static final Map<ImportState, Set<ImportState>> NEXT = Map.of(
            REVIEW, EnumSet.of(IMPORTING, IMPORTED, DISCARDED),
            IMPORTING, EnumSet.of(IMPORTED, REVIEW),
            IMPORTED, EnumSet.of(UNDONE),
            UNDONE, EnumSet.noneOf(ImportState.class),
            DISCARDED, EnumSet.noneOf(ImportState.class));

    private final String title;
    private final String tag;

    ImportState(String title, String tag) {
        this.title = title;
        this.tag = tag;
    }

    /** The state in people's words. */
    public String title() {
        return title;
    }

    /** The class of its tag. */
    public String tag() {
        return tag;
    }

    /** Whether this may be followed by that. */
    public boolean mayBecome(ImportState next) {
        return NEXT.get(this).contains(next);
    }
}

package org.caremarket.benchmark;

import java.util.Optional;
import org.caremarket.figure.Figure;

/**
 * Something of the council's own that is newer than what a group sees.
 *
 * @param publication what the group sees
 * @param figure the figure as it is now; empty when it was removed
 */
public record Waiting(Publication publication, Kind kind, Optional<Figure> figure) {

    /** How it is newer. */
    public enum Kind {
        /** The figure that was copied changed. */
        CHANGED("changed since it was published"),
        /** The figure that was copied was removed. */
        REMOVED("removed since it was published"),
        /** There is a figure of a later period, with a value. */
        NEWER("there is a newer period");

        private final String words;

        Kind(String words) {
            this.words = words;
        }

        /** The kind in people's words. */
        public String words() {
            return words;
        }
    }
}

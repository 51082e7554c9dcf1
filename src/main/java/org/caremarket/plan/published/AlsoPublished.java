package org.caremarket.plan.published;

import java.util.List;

/**
 * Knows what else a council published for everybody. Other features publish a bean of this kind each; the council's public
 * list shows what all of them know.
 */
public interface AlsoPublished {

    /**
     * Something that everybody can read.
     *
     * @param path its address below the council's own
     * @param note when it was published
     */
    record Line(String title, String path, String note) {}

    /** What stands above them: {@code What providers said, and what we did}. */
    String title();

    /** The newest first; empty when nothing is public. */
    List<Line> lines();
}

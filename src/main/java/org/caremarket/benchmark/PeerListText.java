package org.caremarket.benchmark;

import io.micronaut.core.annotation.Nullable;
import java.time.LocalDate;
import java.util.List;

/**
 * What is said of a list of peers.
 *
 * @param reason why just these
 * @param members the other councils, at least {@value #FEWEST}; never the council itself
 */
public record PeerListText(String name, String reason, List<Member> members) {

    /** Fewer councils than this are no group to compare with. */
    public static final int FEWEST = 3;

    public PeerListText {
        members = List.copyOf(members);
    }

    /**
     * A council of the list.
     *
     * @param from its first day in the list; null when it was always in it
     * @param to its last day; null while it is in it
     */
    public record Member(String area, @Nullable LocalDate from, @Nullable LocalDate to) {}
}

package org.caremarket.benchmark;

import java.util.List;

/**
 * The lists of peers.
 *
 * @param rows each list with the names of its councils
 * @param mayEdit whether the reader changes lists
 */
public record PeerListView(String council, List<Row> rows, boolean mayEdit) {

    /** A list and who is in it. */
    public record Row(PeerList list, List<String> members) {}

    /** The answer first. */
    public String answer() {
        return switch (rows.size()) {
            case 0 -> "The council has no list of peers yet.";
            case 1 -> "The council has 1 list of peers to compare itself with.";
            default -> "The council has %d lists of peers to compare itself with.".formatted(rows.size());
        };
    }

    public String path() {
        return "/" + council + "/benchmarks/peers";
    }

    public String href(Row row) {
        return path() + "/" + row.list().id();
    }
}

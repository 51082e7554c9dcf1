package org.caremarket.reference;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What was found in a file and what came of it.
 *
 * @param rows below the heading
 * @param figures kept, stated or not
 * @param states how many figures of each state; states without one are left out
 * @param markers how often each sign for a missing number stands in the file, {@code empty} for an empty cell
 * @param unknownAreas rows by code of an area that is in no list of ours; they are left out
 * @param unknownMeasures rows by code of a measure that this service does not keep; they are left out
 * @param leftAside rows about groups of people or kinds of number that this service does not keep
 * @param overlaps figures that another source has too
 */
public record LoadReport(
        String source,
        String edition,
        int rows,
        int figures,
        SortedMap<FigureState, Integer> states,
        SortedMap<String, Integer> markers,
        SortedMap<String, Integer> unknownAreas,
        SortedMap<String, Integer> unknownMeasures,
        int leftAside,
        List<Overlap> overlaps) {

    public LoadReport {
        states = copy(states);
        markers = copy(markers);
        unknownAreas = copy(unknownAreas);
        unknownMeasures = copy(unknownMeasures);
        overlaps = List.copyOf(overlaps);
    }

    /**
     * A figure that two sources have.
     *
     * @param other the other source's code
     * @param otherKept whether the other source's figure is the one that is kept
     * @param here the value in this file; empty when it is not stated
     * @param there the value in the other source; empty when it is not stated
     */
    public record Overlap(
            String indicator,
            String period,
            String gssCode,
            String other,
            boolean otherKept,
            Optional<BigDecimal> here,
            Optional<BigDecimal> there) {

        /** Whether the two say different things. */
        public boolean disagrees() {
            return here.isPresent() != there.isPresent()
                    || here.isPresent() && here.get().compareTo(there.get()) != 0;
        }
    }

    /** Figures on which two sources disagree. */
    public List<Overlap> disagreements() {
        return overlaps.stream().filter(Overlap::disagrees).toList();
    }

    LoadReport with(List<Overlap> found) {
        return new LoadReport(source, edition, rows, figures, states, markers, unknownAreas, unknownMeasures, leftAside,
                found);
    }

    private static <K> SortedMap<K, Integer> copy(Map<K, Integer> counts) {
        return Collections.unmodifiableSortedMap(new TreeMap<>(counts));
    }
}

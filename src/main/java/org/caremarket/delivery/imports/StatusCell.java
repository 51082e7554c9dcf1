package org.caremarket.delivery.imports;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.caremarket.delivery.Status;
import org.caremarket.delivery.StatusVocabulary;
import org.caremarket.platform.imports.Headings;

/** What can come of reading the words of a status cell. */
sealed interface StatusCell {

    /** A word of the council's, or of ours. */
    record Known(Status status) implements StatusCell {}

    /** A word that means the same nearly everywhere, but is not the council's: somebody should agree. */
    record Likely(Status status) implements StatusCell {}

    /** Words that are no status. */
    record Words() implements StatusCell {}

    /** Nothing. */
    record Empty() implements StatusCell {}

    /** The status with this title. */
    static Status titled(String title) {
        return Arrays.stream(Status.values()).filter(status -> status.title().equals(title)).findFirst().orElseThrow();
    }

    /**
     * Reads status cells.
     *
     * @param words the council's words
     * @param oursFirst whether our own titles count before the council's words, as in a file that we wrote
     * @param blueIsComplete whether the column is a BRAG rating, in which blue is complete; elsewhere it may be anything
     */
    record Reader(StatusVocabulary words, boolean oursFirst, boolean blueIsComplete) {

        private static final Map<String, Status> OURS = Arrays.stream(Status.values())
                .collect(Collectors.toMap(status -> Headings.plain(status.title()), status -> status));

        // Without "closed", "delayed" and "on hold": they may be one of two.
        private static final Map<String, Status> USUAL = Map.ofEntries(
                Map.entry("r", Status.RED), Map.entry("off track", Status.RED), Map.entry("off target", Status.RED),
                Map.entry("a", Status.AMBER), Map.entry("at risk", Status.AMBER),
                Map.entry("g", Status.GREEN), Map.entry("on track", Status.GREEN), Map.entry("on target", Status.GREEN),
                Map.entry("on schedule", Status.GREEN),
                Map.entry("completed", Status.COMPLETE), Map.entry("done", Status.COMPLETE),
                Map.entry("finished", Status.COMPLETE), Map.entry("achieved", Status.COMPLETE),
                Map.entry("not yet started", Status.NOT_STARTED), Map.entry("yet to start", Status.NOT_STARTED),
                Map.entry("not begun", Status.NOT_STARTED),
                Map.entry("cancelled", Status.STOPPED), Map.entry("canceled", Status.STOPPED),
                Map.entry("withdrawn", Status.STOPPED), Map.entry("abandoned", Status.STOPPED));

        StatusCell read(String cell) {
            if (cell.isEmpty()) {
                return new Empty();
            }
            var ours = Arrays.stream(Status.values()).filter(status -> status.title().equalsIgnoreCase(cell)).findFirst();
            var known = oursFirst ? ours.or(() -> words.meaning(cell)) : words.meaning(cell).or(() -> ours);
            return known.<StatusCell>map(Known::new)
                    .or(() -> likely(cell).map(Likely::new))
                    .orElseGet(Words::new);
        }

        /** Whether the words are a status, certainly or likely. */
        boolean recognises(String cell) {
            return switch (read(cell)) {
                case Known known -> true;
                case Likely likely -> true;
                case Words none -> false;
                case Empty none -> false;
            };
        }

        /** The one status that all parts of the words mean: "Green - on track", but not "Green/Amber". */
        private Optional<Status> likely(String cell) {
            var parts = Stream.concat(Stream.of(cell), Stream.of(cell.split("[-–—:,;/()]")).filter(part -> !part.isBlank()))
                    .map(Headings::plain)
                    .toList();
            var whole = usual(parts.getFirst());
            if (whole.isPresent()) {
                return whole;
            }
            var meanings = parts.stream().skip(1).map(this::usual).distinct().toList();
            return meanings.size() == 1 ? meanings.getFirst() : Optional.empty();
        }

        private Optional<Status> usual(String plain) {
            if (blueIsComplete && (plain.equals("blue") || plain.equals("b"))) {
                return Optional.of(Status.COMPLETE);
            }
            return words.meaning(plain)
                    .or(() -> Optional.ofNullable(OURS.get(plain)))
                    .or(() -> Optional.ofNullable(USUAL.get(plain)));
        }
    }
}

package org.caremarket.benchmark;

import java.util.List;
import java.util.Optional;
import org.caremarket.figure.Figure;
import org.caremarket.indicator.Indicator;

/**
 * What would leave the council, figure by figure, if it were published now.
 *
 * @param group who would see it
 */
public record Proposal(Group group, List<Item> items) {

    public Proposal {
        items = List.copyOf(items);
    }

    /** A figure that was chosen, as its author saw it; {@code suppressed} empty when nothing was said of that yet. */
    public record Chosen(long id, int version, Optional<Boolean> suppressed) {}

    /**
     * One of the figures.
     *
     * @param replaces what stands in the group in its place, and would be withdrawn
     */
    public record Item(Figure figure, Indicator indicator, Decision decision, Optional<Publication> replaces) {

        /** What the group would see as its value. */
        public String words() {
            return decision instanceof Decision.Suppressed ? "suppressed" : figure.measurement().words(indicator);
        }

        /** Whether one provider could have most of it and nobody has said. */
        public boolean shareUnknown() {
            return decision instanceof Decision.AsItIs && indicator.ofProviders()
                    && figure.largestShare() == null && figure.value() != null;
        }
    }

    /** What becomes of a figure. */
    public sealed interface Decision {

        /** It leaves as it is. */
        record AsItIs() implements Decision {}

        /** It leaves without its number. */
        record Suppressed(String why) implements Decision {}

        /** It may not leave. */
        record Refused(Refusal reason) implements Decision {}

        /** The group has just this already. */
        record Already() implements Decision {}
    }

    /** Why a figure may not be published. */
    public enum Refusal {
        /** A local indicator. */
        LOCAL("Its indicator is this council's own: no other council has anything to compare it with"),
        /** A figure about somebody else. */
        NOT_OUR_AREA("It is about another area. A council shares figures about its own area only"),
        /** A figure from providers, and nobody said how many. */
        PROVIDERS_NOT_STATED("It is made from what providers say, and it is not stated how many there are: add that first"),
        /** Another figure for the same is chosen as well. */
        TWICE("Another source of the same figure is chosen too. A group sees one of them");

        private final String words;

        Refusal(String words) {
            this.words = words;
        }

        /** The reason in people's words. */
        public String words() {
            return words;
        }
    }

    /** Those that would leave, as they are or suppressed. */
    public List<Item> leaving() {
        return items.stream()
                .filter(item -> item.decision() instanceof Decision.AsItIs || item.decision() instanceof Decision.Suppressed)
                .toList();
    }

    /** Those that may not. */
    public List<Item> refused() {
        return items.stream().filter(item -> item.decision() instanceof Decision.Refused).toList();
    }

    /** Those that the group has already. */
    public List<Item> already() {
        return items.stream().filter(item -> item.decision() instanceof Decision.Already).toList();
    }

    /** Whether somebody who saw these saw what there is now. */
    boolean isAsSeen(List<Chosen> chosen) {
        return items.stream().allMatch(item -> chosen.stream().anyMatch(seen -> seen.id() == item.figure().id()
                        && seen.version() == item.figure().version()
                        && seen.suppressed()
                                .map(hidden -> hidden == item.decision() instanceof Decision.Suppressed)
                                .orElse(true)))
                && items.size() == chosen.size();
    }
}

package org.caremarket.delivery;

import io.micronaut.core.annotation.Nullable;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.caremarket.market.Segment;
import org.caremarket.platform.web.Difference;
import org.caremarket.platform.web.TypedDate;

/**
 * How an action came to be what it is.
 *
 * @param revisions what it was, newest first
 * @param segments every segment of the council
 */
public record ActionChanges(List<ActionRevision> revisions, List<Segment> segments) {

    /**
     * One change.
     *
     * @param parts what the action was before and was from then on, only where the two differ; none for the first
     * @param slip by how many days its last day moved: more than 0 is later; null when it did not or nobody can say
     */
    public record Change(ActionRevision revision, List<Difference> parts, @Nullable Long slip) {

        /** From which day on, by whom, and when it was recorded where that is another day. */
        public String when() {
            var from = TypedDate.words(revision.validFrom());
            var recorded = TypedDate.words(LocalDate.ofInstant(revision.recordedAt(), ZoneId.of("Europe/London")));
            var by = revision.author().equals(DeliveryPlans.IMPORT) ? "as the plan was imported" : "by " + revision.author();
            return from.equals(recorded) ? "%s, %s".formatted(from, by)
                    : "%s, %s; recorded %s".formatted(from, by, recorded);
        }

        /** By how much the last day moved, in words; empty when it did not. */
        public String slipped() {
            return slip == null ? "" : moved("The last day moved", slip);
        }
    }

    /** The changes, newest first; the last entry is how it began. */
    public List<Change> all() {
        return IntStream.range(0, revisions.size()).mapToObj(at -> {
            var now = revisions.get(at);
            if (at == revisions.size() - 1) {
                return new Change(now, List.of(), null);
            }
            var before = revisions.get(at + 1);
            return new Change(now, Difference.between(before.parts(segments), now.parts(segments)), slip(before, now));
        }).toList();
    }

    /** How far the action is from what was first intended: the answer before the single changes. */
    public String answer() {
        if (revisions.size() < 2) {
            return "Nothing has been changed in the action itself.";
        }
        var number = revisions.size() == 2 ? "The action was changed once" : "The action was changed %d times"
                .formatted(revisions.size() - 1);
        return Optional.ofNullable(slip(revisions.getLast(), revisions.getFirst()))
                .map(days -> number + moved("; its last day is now", days) + " than first planned.")
                .orElse(number + ".");
    }

    private static @Nullable Long slip(ActionRevision before, ActionRevision now) {
        return before.endsOn() == null || now.endsOn() == null || before.endsOn().equals(now.endsOn())
                ? null
                : (Long) ChronoUnit.DAYS.between(before.endsOn(), now.endsOn());
    }

    private static String moved(String begin, long days) {
        var number = Math.abs(days);
        return "%s %,d %s %s".formatted(begin, number, number == 1 ? "day" : "days", days > 0 ? "later" : "earlier");
    }
}

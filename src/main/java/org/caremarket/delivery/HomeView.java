package org.caremarket.delivery;

import java.util.List;
import org.caremarket.delivery.timeline.ShortTimeline;
import org.caremarket.platform.time.AsAt;
import org.caremarket.platform.web.Seen;

/**
 * What a council's home shows.
 *
 * @param before how many actions stood where a month earlier
 * @param timeline what needs attention and what comes up, over time
 * @param notes what waits for the reader elsewhere
 */
public record HomeView(
        String council,
        StatusCounts counts,
        StatusCounts before,
        List<Action> attention,
        List<Action> comingUp,
        ShortTimeline timeline,
        List<DeliveryPlan> plans,
        List<HomeNotes.HomeNote> notes,
        Seen seen) {

    /** How much of what needs attention is shown; empty when it is all. */
    public String shown() {
        return attention.size() < counts.needingAttention()
                ? "The first %d of %d.".formatted(attention.size(), counts.needingAttention())
                : "";
    }

    /** The answer first. */
    public String answer() {
        if (counts.total() == 0) {
            return seen.asAt().past() ? "No actions were recorded by then." : "No actions are recorded yet.";
        }
        return StatusSentence.of(counts, seen.asAt());
    }

    /** How many more or fewer stand there than a month before. */
    public String change(Status status) {
        var more = counts.of(status) - before.of(status);
        return more == 0 ? "no change in a month" : Math.abs(more) + (more > 0 ? " more" : " fewer") + " than a month before";
    }

    /** How a plan stands, in a sentence. */
    public String answer(DeliveryPlan plan) {
        var own = counts.ofPlan(plan.id());
        return own.total() == 0 ? "It has no actions yet." : StatusSentence.of(own, seen.asAt());
    }

    /** A page that keeps to the day of this one. */
    public String href(String path) {
        return seen.asAt().keep("/" + council + path);
    }

    /** The day of the page. */
    public AsAt at() {
        return seen.asAt();
    }
}

package org.caremarket.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What the history of a plan shows: its steps and its editions, both newest first. */
public record HistoryView(String council, Plan plan, List<PlanStep> steps, List<Edition> editions) {

    /** The answer first: {@code Submitted since 10 June 2024, 16:20. It has one edition.} */
    public String answer() {
        var since = steps.isEmpty() ? plan.addedAt() : steps.getFirst().takenAt();
        return "%s since %s, London time. %s".formatted(plan.state().title(), Moment.words(since), switch (editions.size()) {
            case 0 -> "It was never submitted or published.";
            case 1 -> "It was frozen once.";
            default -> "It was frozen %d times.".formatted(editions.size());
        });
    }

    public String path() {
        return "/" + council + "/plans/" + plan.id();
    }

    public String href(Edition edition) {
        return path() + "/editions/" + edition.number();
    }

    public String when(PlanStep step) {
        return Moment.words(step.takenAt());
    }

    /** {@code Draft to In review}. */
    public String what(PlanStep step) {
        return "%s to %s".formatted(step.fromState().title(), step.toState().title().toLowerCase(Locale.UK));
    }

    /** What became of an edition, one line for each thing. */
    public static List<String> fate(Edition edition) {
        var lines = new ArrayList<String>();
        if (edition.submittedAt() != null) {
            lines.add("Submitted %s%s".formatted(Moment.words(edition.submittedAt()),
                    edition.dueAt() == null ? "" : ", due " + Moment.words(edition.dueAt())));
        }
        if (edition.publishedAt() != null) {
            lines.add("Published " + Moment.words(edition.publishedAt()));
        }
        if (edition.withdrawnAt() != null) {
            lines.add("Withdrawn %s: %s".formatted(Moment.words(edition.withdrawnAt()), edition.withdrawalReason()));
        }
        return lines;
    }
}

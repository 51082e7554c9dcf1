package org.caremarket.plan;

import io.micronaut.core.annotation.Nullable;
import java.time.Instant;
import java.util.List;
import org.caremarket.platform.access.Actor;

/**
 * What the page of a plan shows.
 *
 * @param successor the plan that follows it; null when there is none
 * @param predecessor the plan that it follows; null when there is none
 * @param step the newest step that it took; null while it is where it began
 * @param edition its newest edition; null when it was never submitted or published
 * @param moving what is to be said about its template
 * @param team how people work together on it
 */
public record PlanView(
        String council, ReadPlan read, @Nullable Plan successor, @Nullable Plan predecessor, @Nullable PlanStep step,
        @Nullable Edition edition, MovingNote moving, Actor reader, Instant now, PlanTeam team) {

    public Plan plan() {
        return read.plan();
    }

    /** The answer first: {@code Draft: 3 of 4 sections are written, 1,865 words. It was due on …, and is late.} */
    public String answer() {
        var required = sections().stream().filter(each -> each.section().writable() && each.section().asked().required()).toList();
        var optional = sections().stream().filter(each -> each.section().writable() && !each.section().asked().required()).toList();
        var also = optional.isEmpty() ? "" : ", and %d of %d optional".formatted(written(optional), optional.size());
        return "%s: %d of %d required sections %s written%s, %s.%s".formatted(plan().state().title(), written(required),
                required.size(), written(required) == 1 ? "is" : "are", also, Section.words(read.words()), due());
    }

    /** Why its newest step was taken, and by whom; empty when nobody had to say. */
    public String why() {
        return step == null || step.reason().isEmpty() || step.personId() == null
                ? ""
                : "%s, %s: %s".formatted(step.takenBy(), Moment.words(step.takenAt()), step.reason());
    }

    public List<ReadSection> sections() {
        return read.sections();
    }

    public String path() {
        return "/" + council + "/plans/" + plan().id();
    }

    public String href(Plan other) {
        return "/" + council + "/plans/" + other.id();
    }

    public String href(ReadSection section) {
        return path() + "/sections/" + section.section().key();
    }

    /** The sections that the reader is asked to write. */
    public List<ReadSection> own() {
        return plan().state().open() ? team.own(sections(), reader) : List.of();
    }

    public boolean mayWrite() {
        return PlanPages.mayWrite(reader);
    }

    /** {@code An officer, 10 June 2024}. */
    public String lastWritten(ReadSection section) {
        var current = section.section().current();
        return current == null ? "Not yet" : current.writtenBy() + ", " + Moment.day(current.writtenAt());
    }

    /** What the reader can do next with the plan as a whole. */
    public List<Move> moves() {
        return plan().state().moves().stream()
                .filter(move -> move.allowedTo(reader.role()))
                .filter(move -> move != Move.SUBMIT || read.template().recipient() != null)
                .toList();
    }

    /** Until when it has to be submitted, in words; empty when nobody waits for it. */
    public String dueWords() {
        return plan().dueAt() == null ? "" : Moment.words(plan().dueAt()) + ", London time";
    }

    private static long written(List<ReadSection> sections) {
        return sections.stream().filter(each -> each.section().written()).count();
    }

    private String due() {
        if (plan().dueAt() == null || !plan().state().beforeSubmission()) {
            return "";
        }
        var until = Moment.words(plan().dueAt());
        return Moment.over(plan().dueAt(), now)
                ? " It was to be submitted by %s, London time: that is over, and it will be marked as late.".formatted(until)
                : " It is to be submitted by %s, London time.".formatted(until);
    }
}

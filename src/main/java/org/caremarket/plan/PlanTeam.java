package org.caremarket.plan;

import io.micronaut.core.annotation.Nullable;
import java.util.List;
import java.util.Map;
import org.caremarket.platform.access.Actor;

/**
 * How people work together on a plan, for its page.
 *
 * @param findings what is pointed out in its texts
 * @param comments how many open comments each section has
 * @param assignees who is to write which section
 * @param objectives how many there are
 * @param ends whether the template asks for objectives
 */
public record PlanTeam(
        List<Finding> findings, Map<String, Long> comments, Map<String, Assignee> assignees, int objectives, boolean ends) {

    public @Nullable Assignee assignee(ReadSection section) {
        return assignees.get(section.section().key());
    }

    /** {@code 2 open comments}; empty when there is none. */
    public String comments(ReadSection section) {
        long open = comments.getOrDefault(section.section().key(), 0L);
        return open == 0 ? "" : open == 1 ? "1 open comment" : open + " open comments";
    }

    /** {@code 1 thing to look at, 2 kept with a reason}; empty when nothing is pointed out. */
    public String lookAt() {
        long open = findings.stream().filter(Finding::undecided).count();
        long kept = findings.size() - open;
        var look = open == 0 ? "Nothing to look at" : open == 1 ? "1 thing to look at" : open + " things to look at";
        return findings.isEmpty() ? "" : kept == 0 ? look : "%s, %d kept with a reason".formatted(look, kept);
    }

    /** The sections that this reader is asked to write. */
    public List<ReadSection> own(List<ReadSection> sections, Actor reader) {
        return sections.stream().filter(section -> assignee(section) != null
                && assignee(section).personId() == reader.personId()).toList();
    }
}

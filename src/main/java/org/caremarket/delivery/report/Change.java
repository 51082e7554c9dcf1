package org.caremarket.delivery.report;

import io.micronaut.core.annotation.Nullable;
import java.util.Optional;
import org.caremarket.delivery.Lifecycle;
import org.caremarket.delivery.Status;
import org.caremarket.delivery.Travel;

/** What became of an action between two days, in the order in which a board should read it. */
public enum Change {
    /** Red or amber, and not on the way up. */
    NEWLY_RED_OR_AMBER("Newly red or amber", "became red or amber", "became red or amber"),
    COMPLETED("Completed", "was completed", "were completed"),
    /** More confidence than before, and still in progress. */
    IMPROVED("Improved", "improved", "improved"),
    NEW("New actions", "was added", "were added"),
    STOPPED("Stopped", "was stopped", "were stopped"),
    /** It had ended. */
    REOPENED("Taken up again", "was taken up again", "were taken up again"),
    /** Begun, confirmed, or put back: it says nothing about confidence. */
    OTHER("Other changes of status", "changed its status otherwise", "changed their status otherwise");

    private final String title;
    private final String one;
    private final String many;

    Change(String title, String one, String many) {
        this.title = title;
        this.one = one;
        this.many = many;
    }

    /** The heading of those that changed so. */
    public String title() {
        return title;
    }

    /** For example: {@code 2 were completed}. */
    public String words(int count) {
        return count + " " + (count == 1 ? one : many);
    }

    /** What became of an action; empty when its status is as it was. Each change is of exactly one kind. */
    public static Optional<Change> between(@Nullable Status before, Status now) {
        if (before == null) {
            return Optional.of(NEW);
        }
        if (before == now) {
            return Optional.empty();
        }
        if (now == Status.COMPLETE) {
            return Optional.of(COMPLETED);
        }
        if (now == Status.STOPPED) {
            return Optional.of(STOPPED);
        }
        if (Travel.between(before, now).filter(Travel.BETTER::equals).isPresent()) {
            return Optional.of(IMPROVED);
        }
        if (now.needsReason()) {
            return Optional.of(NEWLY_RED_OR_AMBER);
        }
        return Optional.of(before.lifecycle() == Lifecycle.COMPLETE || before.lifecycle() == Lifecycle.STOPPED
                ? REOPENED : OTHER);
    }
}

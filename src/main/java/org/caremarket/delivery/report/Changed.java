package org.caremarket.delivery.report;

import io.micronaut.core.annotation.Nullable;
import java.util.Locale;
import org.caremarket.delivery.Action;
import org.caremarket.delivery.Status;

/**
 * An action whose status is another than on the day that is compared with.
 *
 * @param before its status then; null when there was no such action
 */
public record Changed(Change change, Action action, @Nullable Status before) {

    /** For example: {@code from green to amber}. */
    public String words() {
        var now = word(action.status());
        return before == null ? "added, " + now : "from " + word(before) + " to " + now;
    }

    private static String word(Status status) {
        return status.title().toLowerCase(Locale.UK);
    }
}

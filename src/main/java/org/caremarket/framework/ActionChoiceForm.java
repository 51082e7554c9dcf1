package org.caremarket.framework;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import org.caremarket.delivery.ActionText;
import org.caremarket.delivery.Timeframe;
import org.caremarket.platform.web.Typed;

/**
 * The action that is to carry out a recommendation, as people choose it: one that exists, or a new one in a theme.
 *
 * @param action the id of an action that exists; empty for a new one
 * @param theme plan and theme of a new action, {@code 3-17}
 * @param byWhen when a new action is to be done, in words that delivery plans know
 */
@Introspected
@Serdeable
record ActionChoiceForm(@Nullable String action, @Nullable String theme, @Nullable String title, @Nullable String owner,
        @Nullable String byWhen, @Nullable String version) {

    static ActionChoiceForm begin(Recommendation it) {
        return new ActionChoiceForm("", "", it.words().length() > 120 ? "" : it.words(), "", "", "" + it.version());
    }

    /** What was chosen. */
    sealed interface Chosen {}

    record Existing(long id) implements Chosen {}

    record Fresh(long plan, ActionText text) implements Chosen {}

    @Nullable Chosen read(Check check, Recommendation recommendation, List<String> segments) {
        check.version(true, version);
        var existing = check.id("action", "Choose an action from the list", action);
        if (existing != 0) {
            if (!Typed.line(theme).isEmpty()) {
                check.wrong("action", "Choose an action that exists, or a theme for a new one, not both");
            }
            return new Existing(existing);
        }
        var place = Typed.line(theme).split("-");
        if (place.length != 2 || Typed.id(place[0]).isEmpty() || Typed.id(place[1]).isEmpty()) {
            check.wrong("action", "Choose an action that exists, or a theme for a new one");
            return null;
        }
        var called = check.line("title", "The title", title, ActionText.LONGEST_TITLE);
        if (called == null) {
            check.wrong("title", "Enter what the new action is called");
        }
        var when = check.line("byWhen", "By when", byWhen, ActionText.LONGEST_BY_WHEN);
        return new Fresh(Typed.id(place[0]).get(), new ActionText(Typed.id(place[1]).get(), null, Say.empty(called),
                recommendation.words(), check.line("owner", "The owner", owner, ActionText.LONGEST_OWNER), segments,
                Timeframe.of(when)));
    }

    ActionChoiceForm onTopOf(Recommendation current) {
        return new ActionChoiceForm(action, theme, title, owner, byWhen, "" + current.version());
    }
}

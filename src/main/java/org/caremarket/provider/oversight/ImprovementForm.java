package org.caremarket.provider.oversight;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import java.util.Optional;
import org.caremarket.delivery.ActionText;
import org.caremarket.delivery.Theme;
import org.caremarket.delivery.Timeframe;
import org.caremarket.platform.web.FormErrors;
import org.caremarket.platform.web.Forms;
import org.caremarket.platform.web.Typed;

/**
 * An improvement action, as it was typed; a program sends the same.
 *
 * @param action the id of an action that is there already; with it the rest says nothing
 * @param theme the id of the theme under which a new one is to stand
 */
@Introspected
@Serdeable
public record ImprovementForm(
        @Nullable String action, @Nullable String theme, @Nullable String title, @Nullable String description, @Nullable String owner,
        @Nullable String byWhen) {

    static ImprovementForm begin() {
        return new ImprovementForm("", "", "", "", "", "");
    }

    /** Whether it is about an action that is there already: the form for these has no title. */
    boolean links() {
        return title == null || !Typed.line(action).isEmpty();
    }

    FormErrors check(Forms forms, List<Theme> themes) {
        var errors = forms.check(this);
        if (links()) {
            return errors.message("action") == null && Typed.id(action).isEmpty()
                    ? errors.and("action", "Choose an action of a delivery plan") : errors;
        }
        if (errors.message("theme") == null && theme(themes).isEmpty()) {
            errors = errors.and("theme", "Choose the plan and theme in which the action is to stand");
        }
        if (errors.message("title") == null && Typed.line(title).isEmpty()) {
            errors = errors.and("title", "Enter what is to be done");
        }
        errors = Typed.atMost(errors, "title", "The action", Typed.line(title), ActionText.LONGEST_TITLE);
        errors = Typed.atMost(errors, "description", "The description", Typed.lines(description), ActionText.LONGEST_DESCRIPTION);
        errors = Typed.atMost(errors, "owner", "The owner", Typed.line(owner), ActionText.LONGEST_OWNER);
        return Typed.atMost(errors, "byWhen", "By when", Typed.line(byWhen), ActionText.LONGEST_BY_WHEN);
    }

    Optional<Theme> theme(List<Theme> themes) {
        return Typed.id(theme).flatMap(id -> themes.stream().filter(each -> each.id() == id).findFirst());
    }

    long chosen() {
        return Typed.id(action).orElseThrow();
    }

    ActionText text(Theme under, List<String> segments) {
        return new ActionText(under.id(), null, Typed.line(title), Typed.lines(description), Typed.lineOrNull(owner), segments,
                Timeframe.of(Typed.line(byWhen)));
    }
}

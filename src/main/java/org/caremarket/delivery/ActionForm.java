package org.caremarket.delivery;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.constraints.NotBlank;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.caremarket.platform.web.FormErrors;
import org.caremarket.platform.web.Forms;
import org.caremarket.platform.web.Typed;

/**
 * What people type as an action, as they typed it.
 *
 * @param plan the id of the plan that a new action is added to; not needed for a change
 * @param theme the id of the theme it stands under
 * @param ref may be empty: a new action then takes the next number of its theme, another keeps its own
 * @param segments slugs; null for none
 * @param edition the edition of the action that the form was made from; not needed for a new one
 */
@Introspected
@Serdeable
public record ActionForm(
        @Nullable String plan,
        @Nullable @NotBlank(message = "Select the theme that the action stands under") String theme,
        @Nullable String ref,
        @Nullable @NotBlank(message = "Enter what the action is called") String title,
        @Nullable String description,
        @Nullable String owner,
        @Nullable List<String> segments,
        @Nullable String byWhen,
        @Nullable String edition) {

    /** Says that it is not known which edition of the action was seen. */
    static final String EDITION_MISSING = "It is not said which edition of the action you saw: open it again";

    /** The form for a new action before anybody typed. */
    static ActionForm in(DeliveryPlan plan, @Nullable String theme) {
        return new ActionForm("" + plan.id(), theme, "", "", "", "", List.of(), "", "");
    }

    /** The action as it stands. */
    static ActionForm of(Action action) {
        return new ActionForm("" + action.planId(), "" + action.themeId(), action.ref(), action.title(),
                action.description(), action.owner(), action.segments(), action.byWhen(), "" + action.edition());
    }

    /**
     * The same words on top of another edition; parts that were left as they had been take what somebody else made of
     * them, so that nobody puts back what they never touched.
     *
     * @param seen what the action was when the form was made; empty when that is not known
     */
    ActionForm onTopOf(Action action, Optional<ActionRevision> seen) {
        var mine = new ActionForm(plan, theme, ref, title, description, owner, segments, byWhen, "" + action.edition());
        return seen.map(before -> new ActionForm(
                plan,
                Typed.id(theme).equals(Optional.of(before.themeId())) ? "" + action.themeId() : theme,
                ref,
                Typed.line(title).equals(before.title()) ? action.title() : title,
                Typed.lines(description).equals(before.description()) ? action.description() : description,
                Objects.equals(Typed.lineOrNull(owner), before.owner()) ? action.owner() : owner,
                chosen().equals(before.segments()) ? action.segments() : segments,
                Typed.line(byWhen).equals(before.byWhen()) ? action.byWhen() : byWhen,
                mine.edition())).orElse(mine);
    }

    /** What is wrong with a new action, all of it at once. */
    FormErrors check(Forms forms) {
        var errors = forms.check(this);
        if (errors.message("theme") == null && Typed.id(theme).isEmpty()) {
            errors = errors.and(ChangeOutcome.Reason.NO_SUCH_THEME.error());
        }
        errors = Typed.atMost(errors, "ref", "The reference", Typed.line(ref), ActionText.LONGEST_REF);
        errors = Typed.atMost(errors, "title", "The title", Typed.line(title), ActionText.LONGEST_TITLE);
        errors = Typed.atMost(errors, "description", "What is to be done", Typed.lines(description),
                ActionText.LONGEST_DESCRIPTION);
        errors = Typed.atMost(errors, "owner", "The owner", Typed.line(owner), ActionText.LONGEST_OWNER);
        return Typed.atMost(errors, "byWhen", "By when", Typed.line(byWhen), ActionText.LONGEST_BY_WHEN);
    }

    /** What is wrong with a changed action, all of it at once. */
    FormErrors checkChange(Forms forms) {
        var errors = check(forms);
        return seenEdition().isPresent() ? errors : errors.and("edition", EDITION_MISSING);
    }

    /** What the action is to be; only after a check found nothing. */
    ActionText text() {
        return new ActionText(Typed.id(theme).orElseThrow(), Typed.lineOrNull(ref), Typed.line(title),
                Typed.lines(description), Typed.lineOrNull(owner), chosen(), timeframe());
    }

    /** What "by when" means, whatever was typed. */
    Timeframe timeframe() {
        return Timeframe.of(Typed.line(byWhen));
    }

    List<String> chosen() {
        return segments == null ? List.of() : segments;
    }

    Optional<Long> planId() {
        return Typed.id(plan);
    }

    Optional<Integer> seenEdition() {
        return Typed.number(edition);
    }
}

package org.caremarket.delivery;

import io.micronaut.core.annotation.Nullable;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.caremarket.market.Segment;
import org.caremarket.platform.web.Difference;
import org.caremarket.platform.web.FormErrors;
import org.caremarket.platform.web.govuk.CharacterCount;
import org.caremarket.platform.web.govuk.Checkboxes;
import org.caremarket.platform.web.govuk.Choice;
import org.caremarket.platform.web.govuk.ErrorSummary;
import org.caremarket.platform.web.govuk.Input;
import org.caremarket.platform.web.govuk.Label;
import org.caremarket.platform.web.govuk.Legend;
import org.caremarket.platform.web.govuk.Select;

/**
 * What the form for an action shows: what was typed, and what is wrong with it.
 *
 * @param themes the themes of its plan
 * @param segments every segment of the council
 * @param action the action as it stands; null for a new one
 * @param author who last changed the action; empty for a new one
 */
public record ActionFormView(
        String council, DeliveryPlan plan, List<Theme> themes, List<Segment> segments, @Nullable Action action, String author,
        ActionForm form, FormErrors errors) {

    public ErrorSummary summary() {
        return ErrorSummary.of(errors).linking("edition", "title").linking("plan", "theme");
    }

    /** Where the form is sent to. */
    public String sendTo() {
        return "/" + council + "/actions" + (action == null ? "" : "/" + action.id());
    }

    /** Where it leads on without sending it. */
    public String backHref() {
        return action == null ? "/" + council + "/delivery-plans/" + plan.id() : sendTo();
    }

    public Select theme() {
        var none = Stream.of(Select.Option.of("", "Select a theme"));
        return Select.named("theme")
                .label(label("Theme"))
                .options(Stream.concat(none, themes.stream().map(each -> Select.Option.of("" + each.id(), each.title())))
                        .toList())
                .value(form.theme())
                .errors(errors);
    }

    public Input ref() {
        return Input.named("ref")
                .label(label("Reference (optional)"))
                .hint(action == null
                        ? "The number that people use in meetings, for example 2.3. Leave it empty to take the next one of the theme"
                        : "The number that people use in meetings. Leave it empty to keep " + action.ref())
                .value(form.ref())
                .width(10)
                .errors(errors);
    }

    public Input title() {
        return Input.named("title").label(label("What is the action called?")).value(form.title()).errors(errors);
    }

    public CharacterCount description() {
        return CharacterCount.named("description")
                .characters(ActionText.LONGEST_DESCRIPTION)
                .label(label("What is to be done? (optional)"))
                .value(form.description())
                .errors(errors);
    }

    public Input owner() {
        return Input.named("owner")
                .label(label("Owner (optional)"))
                .hint("A person or a post, for example Head of Commissioning")
                .value(form.owner())
                .errors(errors);
    }

    public Checkboxes segmentChoices() {
        return Checkboxes.named("segments")
                .legend(Legend.of("Which segments does it serve? (optional)").classes("govuk-fieldset__legend--s"))
                .classes("govuk-checkboxes--small")
                .choices(segments.stream().map(segment -> Choice.of(segment.slug(), segment.title())).toList())
                .values(Set.copyOf(form.chosen()))
                .errors(errors);
    }

    public Input byWhen() {
        return Input.named("byWhen")
                .label(label("By when? (optional)"))
                .hint("For example, 31 March 2027, Spring 2027, Q2 2026/27, January to March 2027 or ongoing")
                .value(form.byWhen())
                .classes("govuk-input--width-20")
                .errors(errors);
    }

    /** What was typed as "by when", and what it means. */
    public Timeframe when() {
        return form.timeframe();
    }

    /** What is on record beside what was typed. */
    public List<Difference> differences() {
        var typed = form.text().keeping(action.ref());
        var title = themes.stream().filter(each -> each.id() == typed.themeId()).map(Theme::title).findFirst();
        return Difference.beside(
                ActionText.of(action).parts(action.theme(), segments),
                typed.parts(title.orElse("A theme that is no longer there"), segments));
    }

    private static Label label(String text) {
        return Label.of(text).classes("govuk-label--s");
    }
}

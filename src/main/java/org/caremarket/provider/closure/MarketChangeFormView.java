package org.caremarket.provider.closure;

import io.micronaut.core.annotation.Nullable;
import java.util.List;
import org.caremarket.platform.web.Difference;
import org.caremarket.platform.web.FormErrors;
import org.caremarket.platform.web.govuk.Choice;
import org.caremarket.platform.web.govuk.Input;
import org.caremarket.platform.web.govuk.Label;
import org.caremarket.platform.web.govuk.Legend;
import org.caremarket.platform.web.govuk.Radios;
import org.caremarket.platform.web.govuk.Select;
import org.caremarket.platform.web.govuk.Textarea;
import org.caremarket.provider.Location;
import org.caremarket.provider.Provider;

/**
 * What the form of an entry or exit shows.
 *
 * @param change as it stands; null for a new one
 * @param conflict whether somebody else changed it meanwhile
 */
public record MarketChangeFormView(
        String council, @Nullable MarketChange change, List<Provider> providers, List<Location> locations, MarketChangeForm form,
        FormErrors errors, boolean conflict) {

    public String path() {
        return "/" + council + "/market-changes" + (change == null ? "" : "/" + change.id());
    }

    public boolean exit() {
        return change == null || change.kind() == ChangeKind.EXIT;
    }

    public Radios kind() {
        return Radios.named("kind").legend(legend("What is it?")).classes("govuk-radios--inline")
                .choice(ChangeKind.EXIT.slug(), "Exit").choice(ChangeKind.ENTRY.slug(), "Entry").value(form.kind())
                .errors(errors);
    }

    public Select who() {
        var select = Select.named("who").label(label("Who comes or goes?")).option("", "Choose a location or a whole provider");
        for (var location : locations) {
            select = select.option("location-" + location.id(), location.name() + ", " + location.providerName());
        }
        for (var provider : providers) {
            select = select.option("provider-" + provider.id(), provider.name() + ": the provider as a whole");
        }
        return select.value(form.who()).errors(errors);
    }

    public Input onDay() {
        return field("onDay", "On which day? (optional)", form.onDay()).width(20)
                .hint("The first day of an entry, the last day of an exit, for example 27 March 2026. Leave it empty "
                        + "while it is only announced");
    }

    public Input noticeOn() {
        return field("noticeOn", "When was notice given? (optional)", form.noticeOn()).width(20);
    }

    public Radios cause() {
        var radios = Radios.named("cause").legend(legend("Why does it leave? (only for an exit)"));
        for (var cause : Cause.values()) {
            radios = radios.choice(Choice.of(cause.slug(), cause.title()).hint(cause.hint()));
        }
        return radios.value(form.cause()).errors(errors);
    }

    public Input causeWords() {
        return field("causeWords", "The cause in words", form.causeWords()).hint("Needed for another cause");
    }

    public Input beds() {
        return field("beds", "Beds gained or lost (optional)", form.beds()).width(5).inputmode("numeric");
    }

    public Input hours() {
        return field("hours", "Hours a week gained or lost (optional)", form.hours()).width(10).inputmode("decimal");
    }

    public Textarea note() {
        return Textarea.named("note").label(label("Note (optional)")).rows(4).value(form.note()).errors(errors)
                .hint("Only officers and approvers read it. Write nothing by which a resident could be recognised");
    }

    /** What is on record beside what was typed. */
    public List<Difference> differences() {
        return Difference.beside(change.text().parts(), form.text(change.provider()).parts());
    }

    private Input field(String name, String label, @Nullable String value) {
        return Input.named(name).label(label(label)).value(value).errors(errors);
    }

    private static Label label(String text) {
        return Label.of(text).classes("govuk-label--s");
    }

    private static Legend legend(String text) {
        return Legend.of(text).classes("govuk-fieldset__legend--s");
    }
}

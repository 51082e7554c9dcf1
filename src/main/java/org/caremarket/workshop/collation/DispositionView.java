package org.caremarket.workshop.collation;

import io.micronaut.core.annotation.Nullable;
import java.util.Arrays;
import java.util.List;
import org.caremarket.delivery.Action;
import org.caremarket.plan.Moment;
import org.caremarket.platform.access.Actor;
import org.caremarket.platform.web.Difference;
import org.caremarket.platform.web.FormErrors;
import org.caremarket.platform.web.govuk.Choice;
import org.caremarket.platform.web.govuk.ErrorSummary;
import org.caremarket.platform.web.govuk.Input;
import org.caremarket.platform.web.govuk.Label;
import org.caremarket.platform.web.govuk.Legend;
import org.caremarket.platform.web.govuk.Radios;
import org.caremarket.platform.web.govuk.Textarea;

/**
 * What the page of one decision shows.
 *
 * @param made what was decided; null while nothing was
 * @param about what was said that it is about
 * @param found actions that have the words looked for
 * @param q the words looked for
 */
public record DispositionView(
        String council, Collation collation, Subject subject, @Nullable Disposition made, List<Feedback> about, Linked linked,
        SectionChoice choice, List<Action> found, String q, DispositionForm form, FormErrors errors, Actor reader) {

    public String title() {
        return subject.theme() ? collation.theme(subject.id()).map(WorkshopTheme::name).orElse("")
                : mayWrite() ? "Answer of " + about.getFirst().who() : "An answer";
    }

    /** The answer first. */
    public String answer() {
        return made == null ? "Nothing is decided about it yet."
                : "%s, decided by %s on %s.".formatted(made.decision().title(), made.decidedBy(), Moment.day(made.decidedAt()));
    }

    /** How many asked for it: {@code 6 organisations and 1 anonymous answer spoke of it.} */
    public String byHowMany() {
        var named = (int) about.stream().filter(each -> !each.anonymous()).map(each -> each.organisation().key()).distinct().count();
        var unnamed = (int) about.stream().filter(Feedback::anonymous).count();
        return "%s%s spoke of it.".formatted(Collating.organisations(named), unnamed == 0 ? ""
                : unnamed == 1 ? " and 1 anonymous answer" : " and %d anonymous answers".formatted(unnamed));
    }

    /** Whether an answer is another than the one that was decided about. */
    public boolean changedSince() {
        return made != null && about.stream().anyMatch(Feedback::changedSince);
    }

    public boolean mayWrite() {
        return Collating.mayWrite(reader);
    }

    public ErrorSummary summary() {
        return ErrorSummary.of(errors).linking("version", "decision");
    }

    public Radios decision() {
        return Radios.named("decision").legend(Legend.of("What is decided?").classes("govuk-fieldset__legend--s")).errors(errors)
                .choices(Arrays.stream(Decision.values()).map(each -> Choice.of(each.name(), each.title()).hint(each.meaning())
                        .checked(each.name().equals(form.decision()))).toList()).classes("govuk-radios--small");
    }

    public Textarea reason() {
        return Textarea.named("reason").rows(4).value(form.reason()).errors(errors)
                .label(Label.of("Why?").classes("govuk-label--s"))
                .hint("Everybody who took part will read it, and everybody else once the workshop is published");
    }

    public Input words() {
        return Input.named("q").label(Label.of("Words in the action")).value(q).type("search");
    }

    public List<Difference> differences() {
        return Difference.beside(DispositionForm.of(made).parts(), form.parts());
    }

    public String all() {
        return "/" + council + "/workshops/" + collation.workshop().id() + "/dispositions";
    }

    public String workshopPath() {
        return "/" + council + "/workshops/" + collation.workshop().id();
    }

    public String path() {
        return all() + "/" + subject.path();
    }

    public String sectionHref(ChangedSection change) {
        return "/%s/plans/%d/sections/%s/versions/%d".formatted(council, change.planId(), change.key(), change.version());
    }
}

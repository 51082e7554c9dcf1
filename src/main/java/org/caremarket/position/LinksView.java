package org.caremarket.position;

import java.util.Collection;
import java.util.List;
import org.caremarket.delivery.Action;
import org.caremarket.figure.FigureLine;
import org.caremarket.platform.web.FormErrors;
import org.caremarket.platform.web.govuk.Checkboxes;
import org.caremarket.platform.web.govuk.Choice;
import org.caremarket.platform.web.govuk.ErrorSummary;
import org.caremarket.platform.web.govuk.Input;
import org.caremarket.platform.web.govuk.Label;
import org.caremarket.platform.web.govuk.Legend;

/**
 * What the page shows on which figures and actions are linked to a statement: those that are ticked, and those found.
 *
 * @param area its name
 * @param q the words that were looked for
 * @param more how many were found and are not shown
 * @param stale whether somebody else changed the statement since it was seen
 */
public record LinksView(
        String council, String area, Statement statement, String q, List<FigureLine> foundFigures, List<Action> foundActions,
        int more, Collection<Long> tickedFigures, Collection<Long> tickedActions, FormErrors errors, boolean stale) {

    public ErrorSummary summary() {
        return ErrorSummary.of(errors).linking("version", "figures");
    }

    public String back() {
        return "/" + council + "/market-position/statements/" + statement.id();
    }

    public String path() {
        return back() + "/links";
    }

    public Input search() {
        return Input.named("q").label(Label.of("Find figures and actions").classes("govuk-label--s")).value(q)
                .hint("A word of the indicator, its code, or the number or title of an action. What is ticked stays; save it "
                        + "before you look for more");
    }

    public Checkboxes figures() {
        return Checkboxes.named("figures").legend(Legend.of("Figures").classes("govuk-fieldset__legend--m"))
                .classes("govuk-checkboxes--small")
                .choices(foundFigures.stream().map(line -> Choice.of("" + line.figure().id(), Grounds.words(line))).toList())
                .values(tickedFigures.stream().map(String::valueOf).collect(java.util.stream.Collectors.toSet())).errors(errors);
    }

    public Checkboxes actions() {
        return Checkboxes.named("actions").legend(Legend.of("Actions").classes("govuk-fieldset__legend--m"))
                .classes("govuk-checkboxes--small")
                .choices(foundActions.stream().map(action -> Choice.of("" + action.id(), Grounds.words(action))).toList())
                .values(tickedActions.stream().map(String::valueOf).collect(java.util.stream.Collectors.toSet())).errors(errors);
    }
}

package org.caremarket.delivery;

import org.caremarket.platform.web.FormErrors;
import org.caremarket.platform.web.govuk.Group;
import org.caremarket.platform.web.govuk.Hint;
import org.caremarket.platform.web.govuk.Input;
import org.caremarket.platform.web.govuk.Label;

/** What the form to add evidence shows: the action, what was typed, and what is wrong with it. */
public record EvidenceView(String council, Action action, EvidenceForm form, FormErrors errors) {

    public String actionHref() {
        return "/" + council + "/actions/" + action.id();
    }

    public Input title() {
        return Input.named("title").label(Label.of("What is it?").classes("govuk-label--s"))
                .hint("For example, minutes of the board of 12 May").value(form.title()).errors(errors);
    }

    public Input link() {
        return Input.named("link").label(Label.of("Link").classes("govuk-label--s")).type("url").spellcheck(false)
                .hint("A web address, if it is kept elsewhere").value(form.link()).errors(errors);
    }

    public Group file() {
        return Group.NONE.label(Label.of("Or a file").classes("govuk-label--s"))
                .hint(Hint.of("10 MB at most: " + EvidenceKind.words() + ". Leave out whatever names people who draw on care."))
                .error(errors.message("file"));
    }

    public String accept() {
        return EvidenceKind.accept();
    }
}

package org.caremarket.contact;

import java.util.List;
import org.caremarket.platform.web.FormErrors;
import org.caremarket.platform.web.govuk.Input;
import org.caremarket.platform.web.govuk.Label;

/** The pages of the council's lists of contacts. */
public record ListsView(String council, List<ContactList> lists, ListForm form, FormErrors errors) {

    /** The answer first. */
    public String answer() {
        return lists.isEmpty() ? "No lists are kept yet. A list holds contacts of any segments, to be invited together."
                : lists.size() == 1 ? "1 list is kept." : "%,d lists are kept.".formatted(lists.size());
    }

    public String path() {
        return "/" + council + "/contacts/lists";
    }

    public Input name() {
        return Input.named("name").label(Label.of("What is the list called?").classes("govuk-label--s"))
                .hint("For example, Framework providers").value(form.name()).width(20).errors(errors);
    }
}

package org.caremarket.provider.oversight;

import org.caremarket.platform.web.FormErrors;
import org.caremarket.platform.web.govuk.Input;
import org.caremarket.platform.web.govuk.Textarea;
import org.caremarket.provider.Location;

/** What the form of a risk note shows. */
public record RiskNoteView(String council, Location location, RiskNoteForm form, FormErrors errors) {

    public String path() {
        return "/%s/locations/%d/risk-notes".formatted(council, location.id());
    }

    public String back() {
        return "/%s/locations/%d/monitoring".formatted(council, location.id());
    }

    public Input notedOn() {
        return Fields.day("notedOn", "Day", form.notedOn(), errors);
    }

    public Textarea words() {
        return Fields.lines("words", "Note", form.words(), errors)
                .hint("Up to 4,000 characters. It cannot be changed later; a new note can put it right");
    }
}

package org.caremarket.provider;

import java.util.List;
import org.caremarket.platform.web.FormErrors;
import org.caremarket.platform.web.govuk.Input;
import org.caremarket.platform.web.govuk.Label;

/**
 * What the pages show on which a provider or location is removed, or a provider merged into another.
 *
 * @param noun provider or location
 * @param path of its own page
 * @param reasons what keeps it from going; empty when nothing does
 */
public record GoingView(
        String noun, String name, String path, int version, List<String> reasons, String into, FormErrors errors) {

    /** Which provider stays. */
    public Input stays() {
        return Input.named("into").label(Label.of("Which provider stays?").classes("govuk-label--s")).value(into).errors(errors)
                .hint("Its name or CQC number, as it stands in the list of providers");
    }
}

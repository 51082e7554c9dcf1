package org.caremarket.position.good;

import org.caremarket.platform.web.FormErrors;
import org.caremarket.platform.web.govuk.Label;
import org.caremarket.platform.web.govuk.Textarea;

/** What the page shows of everything that good looks like. */
public record GoodOverview(String council, GoodSheet sheet, String scaleTyped, FormErrors errors, boolean mayEdit) {

    public String path() {
        return GoodViews.path(council);
    }

    public String href(GoodStanding standing) {
        return GoodViews.path(council, standing.statement().id());
    }

    public Textarea scale() {
        return Textarea.named("words")
                .label(Label.of("Words of the scale, from the lowest to the highest").classes("govuk-label--s"))
                .value(scaleTyped).rows(5).errors(errors)
                .hint("One a line, 2 to 7. What was assessed before keeps the word that was used; words of different scales are "
                        + "not compared");
    }
}

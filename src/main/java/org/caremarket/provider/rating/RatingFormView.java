package org.caremarket.provider.rating;

import java.util.List;
import org.caremarket.platform.web.FormErrors;
import org.caremarket.platform.web.govuk.ErrorSummary;
import org.caremarket.platform.web.govuk.Input;
import org.caremarket.platform.web.govuk.Label;
import org.caremarket.platform.web.govuk.Select;
import org.caremarket.provider.Location;

/** What the page shows on which the ratings of a report are entered. */
public record RatingFormView(String council, Location location, RatingForm form, FormErrors errors) {

    public ErrorSummary summary() {
        return ErrorSummary.of(errors);
    }

    public String path() {
        return "/" + council + "/locations/" + location.id() + "/ratings";
    }

    public Input publishedOn() {
        return Input.named("publishedOn").label(label("When was the report published?"))
                .hint("For example, 27 March 2026").value(form.publishedOn()).width(20).errors(errors);
    }

    public Input source() {
        return Input.named("source").label(label("What is the source called?")).value(form.source()).errors(errors);
    }

    public Input link() {
        return Input.named("link").label(label("Address of the report (optional)")).type("url").value(form.link()).errors(errors);
    }

    public List<Select> ratings() {
        return List.of(Question.values()).stream().map(this::rating).toList();
    }

    private Select rating(Question question) {
        var field = RatingForm.field(question);
        var select = Select.named(field).label(label(question.title())).value(form.typed(question))
                .error(errors.message(field)).option("", "The report gives none");
        for (var word : RatingWord.values()) {
            select = select.option(word.slug(), word.title());
        }
        return select;
    }

    private static Label label(String text) {
        return Label.of(text).classes("govuk-label--s");
    }
}

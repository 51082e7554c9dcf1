package org.caremarket.position.good;

import io.micronaut.core.annotation.Nullable;
import java.util.List;
import org.caremarket.platform.web.Difference;
import org.caremarket.platform.web.FormErrors;
import org.caremarket.platform.web.govuk.ErrorSummary;
import org.caremarket.platform.web.govuk.Input;
import org.caremarket.platform.web.govuk.Label;
import org.caremarket.platform.web.govuk.Textarea;

/**
 * What the form of a statement shows.
 *
 * @param statement as it stands; null for a new one
 */
public record GoodFormView(String council, @Nullable GoodStatement statement, GoodForm form, FormErrors errors) {

    public ErrorSummary summary() {
        return ErrorSummary.of(errors).linking("version", "heading");
    }

    public String path() {
        return statement == null ? GoodViews.path(council) : GoodViews.path(council, statement.id());
    }

    public String version() {
        return form.version() == null ? "" : form.version();
    }

    public Input heading() {
        return Input.named("heading").label(label("Heading")).value(form.heading()).errors(errors)
                .hint("Statements with the same heading stand together");
    }

    public Textarea words() {
        return Textarea.named("words").label(label("What does good look like?")).value(form.words()).rows(4).errors(errors);
    }

    public Input source() {
        return Input.named("source").label(label("Source (optional)")).value(form.source()).errors(errors);
    }

    public List<Difference> differences() {
        return Difference.beside(statement.text().parts(), form.text().parts());
    }

    private static Label label(String text) {
        return Label.of(text).classes("govuk-label--s");
    }
}

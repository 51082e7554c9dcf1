package org.caremarket.workshop;

import io.micronaut.core.annotation.Nullable;
import java.util.List;
import org.caremarket.platform.web.Difference;
import org.caremarket.platform.web.Difference.Part;
import org.caremarket.platform.web.FormErrors;
import org.caremarket.platform.web.Typed;
import org.caremarket.platform.web.govuk.Choice;
import org.caremarket.platform.web.govuk.ErrorSummary;
import org.caremarket.platform.web.govuk.Input;
import org.caremarket.platform.web.govuk.Label;
import org.caremarket.platform.web.govuk.Legend;
import org.caremarket.platform.web.govuk.Radios;
import org.caremarket.platform.web.govuk.Textarea;

/**
 * What the form for a question shows.
 *
 * @param question as it stands; null for a new one
 * @param stale whether somebody else changed it first
 */
public record QuestionFormView(
        String council, Workshop workshop, AgendaSection section, @Nullable Question question, QuestionForm form,
        FormErrors errors, boolean stale) {

    public ErrorSummary summary() {
        return ErrorSummary.of(errors).linking("version", "text");
    }

    public String back() {
        return "/" + council + "/workshops/" + workshop.id() + "/agenda";
    }

    public String sendTo() {
        return back() + "/" + section.id() + "/questions" + (question == null ? "" : "/" + question.id());
    }

    public Textarea text() {
        return Textarea.named("text").label(Label.of("Question").classes("govuk-label--s")).rows(2).value(form.text()).errors(errors);
    }

    public Input hint() {
        return Input.named("hint").label(Label.of("Hint (optional)").classes("govuk-label--s"))
                .hint("What helps to answer, in a sentence").value(form.hint()).errors(errors);
    }

    public Radios kind() {
        var radios = Radios.named("kind").legend(Legend.of("How is it answered?").classes("govuk-fieldset__legend--s"))
                .value(Typed.choice(QuestionKind.class, form.kind()).map(Enum::name).orElse("")).errors(errors);
        for (var kind : QuestionKind.values()) {
            radios = radios.choice(Choice.of(kind.name(), kind.title()).hint(kind.explanation()));
        }
        return radios;
    }

    public Textarea options() {
        return Textarea.named("options").label(Label.of("Options").classes("govuk-label--s"))
                .hint("To choose one or several or to put in order: one option a line. For a scale two lines: what 1 means, and what 5 means. Otherwise leave it empty")
                .rows(6).value(form.options()).errors(errors);
    }

    public List<Difference> differences() {
        return Difference.beside(parts(QuestionForm.of(question)), parts(form));
    }

    private static List<Part> parts(QuestionForm form) {
        return List.of(
                Part.of("Question", Typed.line(form.text())),
                Part.of("Hint", Typed.line(form.hint())),
                Part.of("How it is answered", Typed.choice(QuestionKind.class, form.kind()).map(QuestionKind::title).orElse("")),
                Part.of("Options", Typed.lines(form.options())));
    }
}

package org.caremarket.workshop;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.constraints.NotBlank;
import java.util.List;
import org.caremarket.platform.web.FormErrors;
import org.caremarket.platform.web.Forms;
import org.caremarket.platform.web.Typed;
import org.caremarket.workshop.NewWorkshop.Asked;

/**
 * What people type as a question, as they typed it; a program sends the same.
 *
 * @param kind one of {@link QuestionKind}
 * @param options one a line; of a scale two lines: what 1 means and what 5 means
 * @param version the version of the question that the form was made from; not needed for a new one
 */
@Introspected
@Serdeable
public record QuestionForm(
        @Nullable String kind,
        @Nullable @NotBlank(message = "Enter the question") String text,
        @Nullable String hint,
        @Nullable String options,
        @Nullable String version) {

    static final QuestionForm EMPTY = new QuestionForm("", "", "", "", "");

    static QuestionForm of(Question question) {
        return new QuestionForm(question.kind().name(), question.text(), question.hint(),
                String.join("\n", question.options()), "" + question.version());
    }

    QuestionForm onTopOf(Question question) {
        return new QuestionForm(kind, text, hint, options, "" + question.version());
    }

    FormErrors check(Forms forms) {
        var errors = forms.check(this);
        errors = Typed.atMost(errors, "text", "The question", Typed.line(text), AgendaRules.LONGEST_QUESTION);
        errors = Typed.atMost(errors, "hint", "The hint", Typed.line(hint), AgendaRules.LONGEST_HINT);
        var chosen = Typed.choice(QuestionKind.class, kind);
        if (chosen.isEmpty()) {
            return errors.and("kind", "Select how it is answered");
        }
        var wrong = AgendaRules.wrong(chosen.get(), lines());
        return wrong.isPresent() ? errors.and("options", wrong.get()) : errors;
    }

    FormErrors checkChange(Forms forms) {
        var errors = check(forms);
        return Typed.number(version).isPresent()
                ? errors
                : errors.and("version", "It is not said which version of the question you saw: open it again");
    }

    /** The question, once the form is right. */
    Asked asked() {
        return new Asked(Typed.choice(QuestionKind.class, kind).orElseThrow(), Typed.line(text), Typed.line(hint), lines());
    }

    int seenVersion() {
        return Typed.number(version).orElseThrow();
    }

    private List<String> lines() {
        return Typed.lines(options).lines().map(Typed::line).filter(line -> !line.isEmpty()).toList();
    }
}

package org.caremarket.workshop.response;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.caremarket.platform.web.FieldError;
import org.caremarket.platform.web.Typed;
import org.caremarket.workshop.Question;
import org.caremarket.workshop.QuestionKind;

/**
 * An answer as a provider's program reads and sends it. What is checked and kept is what {@link SaidForm} makes of it.
 *
 * @param agreement {@code AGREE}, {@code PARTLY} or {@code DISAGREE}
 * @param choices options in the words of the question; of a rank in its order
 * @param scale 1 to 5
 * @param quoting {@code NOT}, {@code ANONYMOUS} or {@code NAMED}; left out, the answer must not be quoted
 */
@Introspected
@Serdeable
public record AnswerJson(
        @Nullable String agreement, @Nullable String text, @Nullable List<String> choices, @Nullable Integer scale,
        @Nullable String quoting) {

    static final AnswerJson NOTHING = new AnswerJson(null, null, null, null, null);

    static AnswerJson of(Said said) {
        return new AnswerJson(said.agreement() == null ? null : said.agreement().name(), said.text(), said.choices(),
                said.scale(), said.quoting().name());
    }

    /** The same as it would stand on the page. */
    SaidForm form(Question question, String seen) {
        var options = question.options();
        var rank = question.kind() == QuestionKind.RANK;
        var places = !rank ? List.<String>of() : options.stream().map(option -> chosen().indexOf(option) + 1)
                .map(place -> place == 0 ? "" : "" + place).toList();
        var numbers = rank ? List.<String>of()
                : chosen().stream().map(choice -> "" + (options.indexOf(choice) + 1)).toList();
        return new SaidForm(agreement == null ? "" : agreement, text == null ? "" : text, numbers, places,
                scale == null ? "" : "" + scale, quoting == null ? "" : quoting, seen);
    }

    /** What is wrong with it: what a page cannot send, and what the page's own check finds. */
    List<FieldError> errors(Question question) {
        var field = "answers.%d.".formatted(question.id());
        var errors = new ArrayList<FieldError>();
        var kind = question.kind();
        if (agreement != null && !agreement.isBlank() && kind != QuestionKind.AGREEMENT) {
            errors.add(new FieldError(field + "agreement", "This question does not ask whether you agree"));
        }
        if (scale != null && kind != QuestionKind.SCALE) {
            errors.add(new FieldError(field + "scale", "This question does not ask for a number"));
        }
        var wrong = wrongChoices(question);
        if (wrong != null) {
            return List.of(new FieldError(field + "choices", wrong));
        }
        if (quoting != null && !quoting.isBlank() && Typed.choice(Quoting.class, quoting).isEmpty()) {
            errors.add(new FieldError(field + "quoting", "Choose whether it may be quoted: NOT, ANONYMOUS or NAMED"));
        }
        form(question, "").errors("" + question.id(), question).all().forEach(error -> {
            var name = error.field().substring(0, error.field().indexOf('.'));
            errors.add(new FieldError(field + (name.equals("rank") || name.equals("choice") ? "choices" : name),
                    error.message()));
        });
        return errors;
    }

    private @Nullable String wrongChoices(Question question) {
        if (chosen().isEmpty()) {
            return null;
        }
        return switch (question.kind()) {
            case AGREEMENT, TEXT, SCALE -> "This question offers nothing to choose";
            case ONE, SEVERAL, RANK -> !question.options().containsAll(chosen()) ? "Choose from the answers that are offered"
                    : new HashSet<>(chosen()).size() < chosen().size() ? "Choose each answer once"
                    : question.kind() == QuestionKind.ONE && chosen().size() > 1 ? "Choose one answer" : null;
        };
    }

    private List<String> chosen() {
        return choices == null ? List.of() : choices;
    }
}

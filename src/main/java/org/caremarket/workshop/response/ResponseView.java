package org.caremarket.workshop.response;

import io.micronaut.core.annotation.Nullable;
import java.util.List;
import java.util.Locale;
import org.caremarket.platform.web.TypedDate;
import org.caremarket.workshop.AgendaSection;
import org.caremarket.workshop.LondonTime;
import org.caremarket.workshop.Question;
import org.caremarket.workshop.QuestionKind;
import org.caremarket.workshop.Workshop;

/**
 * What one provider, or somebody unnamed, said.
 *
 * @param mayEdit whether the reader may change it now
 */
public record ResponseView(
        String council, Workshop workshop, Response response, List<AgendaSection> agenda, List<Answer> answers,
        boolean mayEdit) {

    /** Stands for the question where none was asked. */
    static final Question REMARK = new Question(0, 0, 0, QuestionKind.TEXT, "What else was said", "", List.of(), 0);

    /** How the names of the fields of a remark end. */
    static String remark(long answer) {
        return "r" + answer;
    }

    public String path() {
        return "/%s/workshops/%d/responses/%d".formatted(council, workshop.id(), response.id());
    }

    /** {@code Example Care}, or {@code Somebody unnamed}. */
    public String who() {
        return response.anonymous() ? "Somebody unnamed" : response.organisation();
    }

    /** The answer first. */
    public String answer() {
        return response.channel() == Channel.LINK
                ? "%s answered by link, last on %s.".formatted(who(), LondonTime.words(response.enteredAt()))
                : "%s said this on %s: %s.".formatted(who(), TypedDate.words(response.heardOn()),
                        response.channel().title().toLowerCase(Locale.UK));
    }

    public @Nullable String entered() {
        return response.enteredBy() == null ? null
                : response.enteredBy() + ", " + LondonTime.words(response.enteredAt());
    }

    public @Nullable Answer to(Question question) {
        return answers.stream().filter(answer -> Long.valueOf(question.id()).equals(answer.questionId()))
                .findFirst().orElse(null);
    }

    public String words(Answer answer, Question question) {
        return SaidWords.of(answer.said(), question);
    }

    public List<Answer> remarks() {
        return answers.stream().filter(answer -> answer.questionId() == null).toList();
    }
}

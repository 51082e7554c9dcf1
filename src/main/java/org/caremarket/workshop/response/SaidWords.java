package org.caremarket.workshop.response;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.caremarket.workshop.Question;
import org.caremarket.workshop.QuestionKind;

/** Answers as people read them. */
public final class SaidWords {

    private SaidWords() {}

    /** What was said, on one or several lines; empty when nothing was. */
    public static String of(Said said, QuestionKind kind, List<String> options) {
        var lines = new ArrayList<String>();
        if (said.agreement() != null) {
            lines.add(said.agreement().title());
        }
        if (!said.choices().isEmpty()) {
            lines.add(kind == QuestionKind.RANK ? ranked(said.choices()) : String.join("\n", said.choices()));
        }
        if (said.scale() != null) {
            lines.add(scale(said.scale(), options));
        }
        if (!said.text().isBlank()) {
            lines.add(said.text());
        }
        return String.join("\n", lines);
    }

    public static String of(Said said, Question question) {
        return of(said, question.kind(), question.options());
    }

    /** {@code 4 of 5 (1 is Not at all, 5 is Entirely)}. */
    private static String scale(int mark, List<String> ends) {
        return mark + " of 5" + (ends.size() < 2 ? "" : " (1 is %s, 5 is %s)".formatted(ends.getFirst(), ends.getLast()));
    }

    private static String ranked(List<String> choices) {
        return IntStream.range(0, choices.size()).mapToObj(at -> "%d. %s".formatted(at + 1, choices.get(at)))
                .collect(Collectors.joining("\n"));
    }
}

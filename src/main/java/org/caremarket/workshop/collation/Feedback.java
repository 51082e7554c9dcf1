package org.caremarket.workshop.collation;

import io.micronaut.core.annotation.Nullable;
import java.util.ArrayList;
import java.util.List;
import org.caremarket.workshop.Question;
import org.caremarket.workshop.response.Answer;
import org.caremarket.workshop.response.Response;

/**
 * One answer with all that belongs to it.
 *
 * @param question null for a remark that answers none
 * @param organisation null when it was said anonymously
 * @param own what was decided about this answer by itself; null when nothing was
 * @param ofThemes what was decided about its themes
 */
public record Feedback(
        Answer answer, @Nullable Question question, Response response, @Nullable Organisation organisation, List<AnswerTag> tags,
        @Nullable Disposition own, List<Disposition> ofThemes) {

    public Feedback {
        tags = List.copyOf(tags);
        ofThemes = List.copyOf(ofThemes);
    }

    /** Whether somebody said something in words: a tick needs no decision. */
    public boolean inWords() {
        return !answer.said().text().isBlank();
    }

    /** Whether nobody can be named for it. */
    public boolean anonymous() {
        return organisation == null;
    }

    public boolean tagged() {
        return !tags.isEmpty();
    }

    public boolean about(long theme) {
        return tags.stream().anyMatch(tag -> tag.themeId() == theme);
    }

    /** Whether the council said what comes of it: about the answer, or about one of its themes. */
    public boolean decided() {
        return own != null || !ofThemes.isEmpty();
    }

    /** Whether it was said and not yet answered. */
    public boolean waits() {
        return inWords() && !decided();
    }

    /** Whether the answer is another than the one that was tagged or decided about. */
    public boolean changedSince() {
        return tags.stream().anyMatch(this::changedSince)
                || own != null && own.answerVersion() != null && own.answerVersion() < answer.version();
    }

    public boolean changedSince(AnswerTag tag) {
        return tag.answerVersion() < answer.version();
    }

    /** What was chosen, in words; empty when the question asks for words only. */
    public String chosen() {
        var said = answer.said();
        var parts = new ArrayList<String>();
        if (said.agreement() != null) {
            parts.add(said.agreement().title());
        }
        if (said.scale() != null) {
            parts.add(said.scale() + " of 5");
        }
        if (!said.choices().isEmpty()) {
            parts.add(String.join(", ", said.choices()));
        }
        return String.join("; ", parts);
    }

    /** Who said it. */
    public String who() {
        return organisation == null ? "Anonymous" : organisation.name();
    }
}

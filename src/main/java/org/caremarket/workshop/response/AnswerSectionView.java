package org.caremarket.workshop.response;

import io.micronaut.core.annotation.Nullable;
import java.util.List;
import org.caremarket.platform.markdown.Insert;
import org.caremarket.platform.markdown.Markdown;
import org.caremarket.platform.web.Difference;
import org.caremarket.platform.web.FormErrors;
import org.caremarket.workshop.AgendaSection;

/**
 * A section behind a link.
 *
 * @param number which it is, from 1
 * @param clashes answers that were changed on another device as well; empty when none was
 * @param saved the section that was just saved, by its key in the browser; null when none was
 */
public record AnswerSectionView(
        AnswerHead head, AgendaSection section, int number, List<QuestionView> questions, FormErrors errors,
        List<SaveOutcome.Clash> clashes, @Nullable String saved) {

    /** The council's position. Its figures stand in the text since the workshop opened. */
    public String html() {
        return Markdown.html(section.text(), 3, reference -> Insert.missing("(no figure is recorded)"));
    }

    public String path() {
        return head.sectionPath(section);
    }

    /** {@code Section 1 of 3}. */
    public String place() {
        return "Section %d of %d".formatted(number, head.agenda().size());
    }

    public boolean last() {
        return number == head.agenda().size();
    }

    /** Both texts of what was changed twice, one below the other. */
    public List<Difference> differences() {
        return clashes.stream().map(clash -> new Difference(clash.question().text(),
                words(clash.kept(), clash), words(clash.typed(), clash))).toList();
    }

    private static String words(Said said, SaveOutcome.Clash clash) {
        return said.isNothing() ? "No answer"
                : SaidWords.of(said, clash.question()) + "\n" + said.quoting().title();
    }
}

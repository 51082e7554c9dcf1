package org.caremarket.workshop.response;

import io.micronaut.core.annotation.Nullable;
import org.caremarket.platform.web.FormErrors;
import org.caremarket.workshop.Question;

/**
 * All answers before they are sent, or as they were.
 *
 * @param sent whether it shows what was sent, and not what would be sent
 * @param saved the section that was just saved, by its key in the browser; null when none was
 */
public record AnswerCheckView(AnswerHead head, boolean sent, FormErrors errors, @Nullable String saved) {

    public Said said(Question question) {
        return sent ? head.given().sentTo(question.id()) : head.given().of(question.id());
    }

    public String words(Question question) {
        return SaidWords.of(said(question), question);
    }

    /** Whether this answer was saved and not sent. */
    public boolean unsent(Question question) {
        return head.given().drafts().containsKey(question.id());
    }

    public String print() {
        return head.given().print();
    }

    /** Whether there is anything to send. */
    public boolean maySend() {
        return head.mayAnswer() && (head.given().unsent() || head.given().sentAt().isEmpty() && head.answered() > 0);
    }

    /** The answer first. */
    public String answer() {
        var given = head.given();
        if (given.sentAt().isEmpty()) {
            return "%d of %d questions answered. Nothing has been sent yet: %s sees your answers once you send them.".formatted(
                    head.answered(), head.questions(), head.council());
        }
        return head.sent() + (given.unsent()
                ? " You have changed %d answer%s since: %s does not see that yet.".formatted(given.drafts().size(),
                        given.drafts().size() == 1 ? "" : "s", head.council())
                : " Nothing has changed since.");
    }
}

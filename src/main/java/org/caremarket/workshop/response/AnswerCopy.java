package org.caremarket.workshop.response;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.caremarket.platform.mail.About;
import org.caremarket.platform.mail.Letter;
import org.caremarket.platform.web.FormErrors;
import org.caremarket.workshop.invitation.Invitations;

/** A copy of a provider's answers in plain text, to be kept. It holds no link. */
final class AnswerCopy {

    private AnswerCopy() {}

    /** What was sent; while nothing was, what was saved. */
    static String text(AnswerHead head) {
        var sent = head.given().sentAt().isPresent();
        var view = new AnswerCheckView(head, sent, FormErrors.none(), null);
        var lines = new ArrayList<String>();
        lines.add(head.workshop().title());
        lines.add("Asked by: " + head.council());
        lines.add("Answers of: " + head.organisation());
        lines.add(sent ? head.sent() : "These answers have not been sent.");
        if (sent && head.given().unsent()) {
            lines.add("What you changed since and did not send is not in this copy.");
        }
        lines.add("Who will see them: " + head.workshop().audience());
        for (var section : head.agenda()) {
            lines.addAll(List.of("", "", section.title().toUpperCase(Locale.UK)));
            for (var question : section.questions()) {
                var words = view.words(question);
                lines.addAll(List.of("", question.text(), ""));
                lines.add(words.isEmpty() ? "    No answer" : words.indent(4).stripTrailing());
                if (!words.isEmpty()) {
                    lines.add("    (" + view.said(question).quoting().title() + ")");
                }
            }
        }
        return String.join("\n", lines) + "\n";
    }

    /** The same as a letter to the provider's own address: one for each time that answers were sent. */
    static Letter letter(AnswerHead head, Response response) {
        var contact = head.provider().contact();
        return new Letter(contact.name(), contact.email(), "Your answers: " + head.workshop().title(),
                "Here is a copy of your answers, as you asked.\n\n" + text(head).replace(Letter.SECRET, "{ {secret} }"),
                Optional.empty(), List.of(), new About(Invitations.RECORD, head.provider().invitation().id()),
                "answers-copy/%d/%d".formatted(response.id(), response.version()));
    }
}

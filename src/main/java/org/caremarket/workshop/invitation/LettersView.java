package org.caremarket.workshop.invitation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.caremarket.contact.Contact;
import org.caremarket.platform.web.FormErrors;
import org.caremarket.platform.web.govuk.Input;
import org.caremarket.platform.web.govuk.Label;
import org.caremarket.platform.web.govuk.Textarea;
import org.caremarket.workshop.Workshop;

/**
 * What is shown before letters are written: who gets one, who does not and why, and the words that can be changed.
 *
 * @param kind an invitation or a reminder
 * @param choice what was chosen, as the form sends it on; null for a reminder
 * @param notComingToo whether those are reminded as well who said that they do not come
 */
public record LettersView(
        String council, Workshop workshop, RoundKind kind, String obstacle, Preview preview, List<Hidden> choice,
        boolean notComingToo, String subject, String opening, FormErrors errors) {

    /** Names that are shown of one group; of more the number is said. */
    static final int MOST = 500;

    /** A field that is sent on unseen. */
    public record Hidden(String name, String value) {}

    static List<Hidden> hidden(Choice choice) {
        var fields = new ArrayList<Hidden>();
        choice.segments().forEach(slug -> fields.add(new Hidden("segment", slug)));
        choice.lists().forEach(list -> fields.add(new Hidden("list", "" + list)));
        choice.contacts().forEach(contact -> fields.add(new Hidden("contact", "" + contact)));
        return fields;
    }

    public String path() {
        return "/" + council + "/workshops/" + workshop.id() + "/invitations";
    }

    public String title() {
        return kind == RoundKind.INVITATION ? "Check who will be invited" : "Remind those who have not answered";
    }

    /** The answer first: {@code 72 contacts at 70 organisations get a letter; 2 do not.} */
    public String answer() {
        if (!obstacle.isEmpty()) {
            return "Nobody can be written to now. " + obstacle;
        }
        int mail = preview.mail().size();
        var gets = mail == 0 ? "Nobody gets a letter"
                : mail == 1 ? "One contact gets a letter"
                : "%,d contacts at %,d organisations get a letter".formatted(mail, preview.organisations());
        return preview.leftOut() == 0 ? gets + "." : "%s; %,d %s not.".formatted(gets, preview.leftOut(),
                preview.leftOut() == 1 ? "does" : "do");
    }

    public boolean possible() {
        return obstacle.isEmpty() && !preview.mail().isEmpty();
    }

    public String send() {
        int mail = preview.mail().size();
        return "%s %s".formatted(kind == RoundKind.INVITATION ? "Invite" : "Remind", mail == 1 ? "one contact" : "%,d contacts".formatted(mail));
    }

    public Input subjectField() {
        return Input.named("subject").label(Label.of("Subject").classes("govuk-label--s")).value(subject).errors(errors);
    }

    public Textarea openingField() {
        return Textarea.named("opening").label(Label.of("First paragraph").classes("govuk-label--s"))
                .hint("Plain text. After it the letter says by itself what it is about, why you ask, until when, how long it takes, who sees the answers, when you meet, and how to opt out; and it has the person's own link.")
                .value(opening).rows(6).errors(errors);
    }

    /** Those that are shown. */
    public List<Contact> some(Collection<Contact> contacts) {
        return contacts.stream().limit(MOST).toList();
    }

    /** {@code and 4,500 more}; empty when all are shown. */
    public String more(Collection<Contact> contacts) {
        return contacts.size() <= MOST ? "" : "and %,d more".formatted(contacts.size() - MOST);
    }

    /** The person and the organisation; of an erased person the organisation. */
    public String name(Contact contact) {
        return contact.name().isEmpty() ? contact.organisation() : contact.name() + ", " + contact.organisation();
    }
}

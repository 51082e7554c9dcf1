package org.caremarket.workshop.invitation;

import java.util.List;
import java.util.Set;
import org.caremarket.contact.Contact;
import org.caremarket.contact.ContactList;
import org.caremarket.market.Segment;
import org.caremarket.platform.web.FormErrors;
import org.caremarket.platform.web.govuk.Checkboxes;
import org.caremarket.platform.web.govuk.Choice;
import org.caremarket.platform.web.govuk.Fieldset;
import org.caremarket.platform.web.govuk.Group;
import org.caremarket.platform.web.govuk.Hint;
import org.caremarket.platform.web.govuk.Input;
import org.caremarket.platform.web.govuk.Label;
import org.caremarket.platform.web.govuk.Legend;
import org.caremarket.platform.web.govuk.Textarea;
import org.caremarket.workshop.Workshop;

/**
 * What the page shows on which somebody says whom to invite.
 *
 * @param obstacle why nobody can be invited now; empty when somebody can
 * @param found contacts that were looked for, and those that are ticked
 * @param unknown addresses that are no contact's
 */
public record InviteView(
        String council, Workshop workshop, String obstacle, List<Segment> known, List<ContactList> lists, List<Contact> found,
        List<String> unknown, InviteForm form, FormErrors errors) {

    public String path() {
        return "/" + council + "/workshops/" + workshop.id() + "/invitations";
    }

    public String answer() {
        return obstacle.isEmpty()
                ? "Choose whom to invite: next you see who gets a letter and who does not, before anything is sent."
                : "Nobody can be invited now. " + obstacle;
    }

    public Checkboxes segments() {
        var boxes = Checkboxes.named("segment").values(form.segments()).group(group("Everybody in these segments",
                "A contact in several of them gets one letter", "segment"));
        for (var segment : known) {
            boxes = boxes.choice(segment.slug(), segment.title());
        }
        return boxes;
    }

    public Checkboxes keptLists() {
        var boxes = Checkboxes.named("list").values(form.lists()).group(group("Everybody on these lists", "", "list"));
        for (var list : lists) {
            boxes = boxes.choice("" + list.id(), "%s (%,d)".formatted(list.name(), list.contacts()));
        }
        return boxes;
    }

    public Checkboxes contacts() {
        var boxes = Checkboxes.named("contact").values(form.contact() == null ? Set.of() : Set.copyOf(form.contact()))
                .group(group("These contacts", "", "contact"));
        for (var contact : found) {
            boxes = boxes.choice(Choice.of("" + contact.id(), contact.name() + ", " + contact.organisation())
                    .hint(contact.mailable() ? contact.email() : Fate.unmailable(contact).map(Fate::title).orElse("")));
        }
        return boxes;
    }

    public Input words() {
        return Input.named("q").label(Label.of("Find contacts to tick").classes("govuk-label--s"))
                .hint("Words in the name, the organisation or the address; up to 50 are shown").value(form.q()).type("search");
    }

    public Textarea addresses() {
        return Textarea.named("addresses").label(Label.of("Email addresses").classes("govuk-label--s"))
                .hint("Paste addresses of contacts, with anything between them").value(form.addresses()).rows(4).errors(errors);
    }

    private Group group(String legend, String hint, String field) {
        return Group.NONE.fieldset(Fieldset.of(Legend.of(legend).classes("govuk-fieldset__legend--s")))
                .hint(hint.isEmpty() ? null : Hint.of(hint)).error(errors.message(field));
    }
}

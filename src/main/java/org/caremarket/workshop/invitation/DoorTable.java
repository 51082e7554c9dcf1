package org.caremarket.workshop.invitation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.caremarket.contact.Contact;
import org.caremarket.platform.file.DataTable;
import org.caremarket.platform.file.DataTable.Column;
import org.caremarket.platform.file.DataTable.Datatype;
import org.caremarket.workshop.Workshop;
import org.caremarket.workshop.WorkshopSession;

/** Who is expected at a session, to be ticked at the door, and who came. */
final class DoorTable {

    private static final List<Column> COLUMNS = List.of(
            column("organisation", "Organisation", "The care provider"),
            column("name", "Name", "The person"),
            column("coming", "Coming", "What they said by their link: yes, no, or not stated"),
            column("access_needs", "What they need", "What they said they need to take part"),
            column("came", "Came", "What was entered: yes or no; empty until somebody entered it"));

    private DoorTable() {}

    /** @param invited invitations by the id of their contact */
    static DataTable of(
            Workshop workshop, WorkshopSession session, List<Contact> people, Map<Long, Invitation> invited, Register register,
            String council, LocalDate day) {
        var came = register.attendees().stream().filter(each -> each.contactId() != null).map(Attendee::contactId)
                .collect(Collectors.toSet());
        var rows = new ArrayList<>(people.stream()
                .map(contact -> row(contact, invited.get(contact.id()), register.entered(), came)).toList());
        register.attendees().stream().filter(each -> each.contactId() == null)
                .forEach(each -> rows.add(List.of(each.organisation(), "", "not invited", "", "yes")));
        return new DataTable(workshop.title() + ", " + Wording.words(session), COLUMNS, rows, new DataTable.Notes(
                "Who is expected at the session. These are personal data: keep the file only as long as it is needed.",
                council, null, "The council's own records, not to be published", null, day));
    }

    private static List<String> row(Contact contact, Invitation invitation, boolean entered, Set<Long> came) {
        return List.of(contact.organisation(), contact.name(),
                invitation == null ? "not invited" : invitation.coming() == null ? "not stated" : invitation.coming() ? "yes" : "no",
                invitation == null ? "" : invitation.accessNeeds(),
                entered ? came.contains(contact.id()) ? "yes" : "no" : "");
    }

    private static Column column(String name, String title, String description) {
        return new Column(name, title, description, Datatype.STRING);
    }
}

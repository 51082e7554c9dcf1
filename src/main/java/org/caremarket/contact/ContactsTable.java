package org.caremarket.contact;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.caremarket.market.Segment;
import org.caremarket.platform.file.DataTable;
import org.caremarket.platform.file.DataTable.Column;
import org.caremarket.platform.file.DataTable.Datatype;

/** Contacts as a table to be downloaded. The import of contacts reads it back, and finds everybody there already. */
public final class ContactsTable {

    private static final List<Column> COLUMNS = List.of(
            text("name", "Name", "The person"),
            text("organisation", "Organisation", "The care provider that the person works for"),
            text("email", "Email", "Where invitations are sent"),
            text("telephone", "Telephone", "As it was given"),
            text("segments", "Segments", "Where the organisation works, divided by semicolons"),
            text("size", "Size", "How many people the organisation employs: micro 1 to 9, small 10 to 49, medium 50 to 249, large 250 or more"),
            new Column("consent_date", "Consent date", "The day on which the person agreed to be mailed", Datatype.DATE),
            text("consent_how", "Consent how", "How consent was given"),
            text("list", "List", "The council's lists that the person is on, divided by semicolons"),
            new Column("opted_out", "Opted out", "The day on which the person opted out", Datatype.DATE),
            text("opted_out_how", "Opted out how", "How the person said so"),
            text("comes_back", "Address comes back", "Why mail to the address comes back"),
            text("made_up", "Made up", "What in it is made up for demonstration"));

    private ContactsTable() {}

    /**
     * The contacts in their order.
     *
     * @param council whose contacts they are
     * @param day on which the table is made
     */
    public static DataTable of(
            List<Contact> contacts, List<ContactList> lists, List<Segment> segments, String council, LocalDate day) {
        return new DataTable("Contacts at care providers", COLUMNS,
                contacts.stream().map(contact -> row(contact, lists, segments)).toList(),
                new DataTable.Notes(
                        "People at care providers whom the council invites to workshops. These are personal data: keep the file only as long as it is needed.",
                        council, null, "The council's own records, not to be published", null, day));
    }

    private static List<String> row(Contact contact, List<ContactList> lists, List<Segment> segments) {
        return List.of(contact.name(), contact.organisation(), contact.email(), contact.telephone().orElse(""),
                segments(contact, segments), contact.size().map(OrganisationSize::title).orElse(""),
                contact.consentedOn().map(LocalDate::toString).orElse(""), contact.consentHow(),
                lists.stream().filter(list -> contact.lists().contains(list.id())).map(ContactList::name)
                        .collect(Collectors.joining("; ")),
                contact.optedOut().map(at -> LocalDate.ofInstant(at, ContactEdits.HERE).toString()).orElse(""),
                contact.optedOutHow(), contact.badReason(), contact.madeUp().orElse(""));
    }

    /** Those that the council commissions by name, others by their slugs: nothing is lost. */
    private static String segments(Contact contact, List<Segment> known) {
        var names = known.stream().collect(Collectors.toMap(Segment::slug, Segment::name));
        return contact.segments().stream().sorted().map(slug -> names.getOrDefault(slug, slug)).collect(Collectors.joining("; "));
    }

    private static Column text(String name, String title, String description) {
        return new Column(name, title, description, Datatype.STRING);
    }
}

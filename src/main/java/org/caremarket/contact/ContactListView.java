package org.caremarket.contact;

import java.util.List;
import org.caremarket.market.Segment;
import org.caremarket.platform.web.Items;
import org.caremarket.platform.web.PageRequest;
import org.caremarket.platform.web.govuk.Pagination;

/**
 * What the list of contacts shows.
 *
 * @param counts of all contacts
 * @param fitting of those that are asked for
 * @param lists the council's lists
 * @param segments every segment of the council
 * @param mayEdit whether the reader sees the persons, and puts them on lists
 */
public record ContactListView(
        String council, ContactQuery query, ContactFilter wanted, ContactCounts counts, ContactCounts fitting,
        Items<Contact> found, List<ContactList> lists, List<Segment> segments, PageRequest page, boolean mayEdit) {

    /** The answer first: how many of how many organisations, and how many can be mailed. */
    public String answer() {
        if (counts.contacts() == 0) {
            return "No contacts are recorded yet.";
        }
        if (!wanted.narrows()) {
            return "%s of %s; %s.".formatted(number(counts.contacts(), "contact"), number(counts.organisations(), "organisation"),
                    mailable(counts));
        }
        return "%,d of %s, of %s; %s.".formatted(fitting.contacts(), number(counts.contacts(), "contact"),
                number(fitting.organisations(), "organisation"), mailable(fitting));
    }

    private static String mailable(ContactCounts counts) {
        return counts.mailable() == 0 ? "none of them can be mailed"
                : "%,d of them can be mailed, at %s".formatted(
                        counts.mailable(), number(counts.organisationsMailable(), "organisation"));
    }

    /** Why the list is empty. */
    public String whyEmpty() {
        return counts.contacts() == 0
                ? "Add a contact, or import a file with the names and email addresses of people at providers."
                : "No contact fits: take a filter away, or look for other words.";
    }

    public String path() {
        return "/" + council + "/contacts";
    }

    /** The same contacts as a file. */
    public String fileHref(String ending) {
        return query.at(path() + "." + ending);
    }

    public boolean manyPages() {
        return page.pages(found.total()) > 1;
    }

    /** Links to the other pages of the list. */
    public Pagination pagination() {
        var first = query.at(path());
        var sign = first.contains("?") ? "&" : "?";
        return Pagination.of(page, found.total(), number -> first + (number == 0 ? "" : sign + "page=" + number));
    }

    /** The segments of a contact in the council's order. */
    public String segmentsOf(Contact contact) {
        var names = Segment.names(segments, contact.segments());
        return names.isEmpty() ? "Not stated" : names;
    }

    /** Whether something that is shown is made up. */
    public boolean madeUp() {
        return counts.madeUp() > 0;
    }

    private static String number(long number, String noun) {
        return "%,d %s".formatted(number, number == 1 ? noun : noun + "s");
    }
}

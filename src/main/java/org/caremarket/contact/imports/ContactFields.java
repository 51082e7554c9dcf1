package org.caremarket.contact.imports;

import java.util.List;
import org.caremarket.platform.imports.Field;

/** What the columns of a table of contacts can mean, in the order in which an export has them. */
final class ContactFields {

    static final String NAME = "name";
    static final String ORGANISATION = "organisation";
    static final String EMAIL = "email";
    static final String TELEPHONE = "telephone";
    static final String SEGMENTS = "segments";
    static final String SIZE = "size";
    static final String CONSENT_DATE = "consent_date";
    static final String CONSENT_HOW = "consent_how";
    static final String LIST = "list";
    static final String OPTED_OUT = "opted_out";
    static final String OPTED_OUT_HOW = "opted_out_how";
    static final String COMES_BACK = "comes_back";
    static final String MADE_UP = "made_up";

    /** Of several headings that fit a field, the one that stands first here is the better. */
    static final List<Field> ALL = List.of(
            new Field(NAME, "Name", true, List.of("contact name", "full name", "contact", "contact person", "person",
                    "main contact", "registered manager", "manager", "nominated individual", "attendee")),
            new Field(ORGANISATION, "Organisation", true, List.of("organisation name", "organization", "provider",
                    "provider name", "company", "company name", "care provider", "employer", "location name", "service name")),
            new Field(EMAIL, "Email", true, List.of("email address", "e-mail", "e-mail address", "mail", "contact email",
                    "e mail", "work email")),
            field(TELEPHONE, "Telephone", "phone", "telephone number", "phone number", "tel", "tel no", "contact number",
                    "mobile", "mobile number", "landline"),
            field(SEGMENTS, "Segments", "segment", "market segment", "market segments", "service", "services",
                    "service type", "service types", "type of service", "care type", "sector"),
            field(SIZE, "Size", "organisation size", "provider size", "size of organisation", "employees",
                    "number of employees", "people employed", "headcount", "staff", "number of staff"),
            field(CONSENT_DATE, "Consent date", "consent", "consented on", "date of consent", "opt in date", "opted in",
                    "opted in on", "gdpr consent date", "permission date"),
            field(CONSENT_HOW, "Consent how", "how consent was given", "consent source", "consent method", "consent given by",
                    "source of consent"),
            field(LIST, "List", "lists", "mailing list", "distribution list", "contact list"),
            field(OPTED_OUT, "Opted out", "opt out", "opt out date", "opted out on", "unsubscribed", "unsubscribed on",
                    "do not contact"),
            field(OPTED_OUT_HOW, "Opted out how", "how opted out", "opt out how"),
            field(COMES_BACK, "Address comes back", "bounced", "bounce reason", "mail comes back"),
            field(MADE_UP, "Made up"));

    private ContactFields() {}

    private static Field field(String name, String label, String... headings) {
        return new Field(name, label, false, List.of(headings));
    }
}

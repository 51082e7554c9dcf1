package org.caremarket.contact;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.caremarket.market.Segment;
import org.caremarket.platform.audit.AuditEntry;
import org.caremarket.platform.web.TypedDate;

/**
 * What the page of one contact shows.
 *
 * @param lists those that it is on
 * @param links what it has to do with elsewhere, by what the two have in common
 * @param history what was done, the newest first
 * @param mayEdit whether the reader sees the person, and changes the contact
 */
public record ContactView(
        String council, Contact contact, List<Segment> segments, List<ContactList> lists, List<ContactLink> links,
        List<AuditEntry> history, boolean mayEdit) {

    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("d MMMM uuuu, HH:mm", Locale.UK).withZone(ZoneId.of("Europe/London"));

    /** What the page is called: the person for those who see them, else the organisation. */
    public String title() {
        return mayEdit && contact.erased().isEmpty() ? contact.name() : contact.organisation();
    }

    /** The answer first: whether mail may be sent, and if not, why. */
    public String answer() {
        if (contact.erased().isPresent()) {
            return "This person's data were erased on %s.".formatted(day(contact.erased().get()));
        }
        if (contact.mailable()) {
            return "Can be mailed.";
        }
        if (contact.optedOut().isPresent()) {
            return "Cannot be mailed: opted out on %s.".formatted(day(contact.optedOut().get()));
        }
        return contact.badSince().isPresent()
                ? "Cannot be mailed: mail to the address has come back since %s.".formatted(day(contact.badSince().get()))
                : "Cannot be mailed: no consent is stated.";
    }

    public String segmentNames() {
        return Segment.names(segments, contact.segments());
    }

    public String size() {
        return contact.size().map(OrganisationSize::words).orElse("");
    }

    public String consent() {
        return contact.consentedOn().map(day -> TypedDate.words(day)
                + (contact.consentHow().isEmpty() ? "" : ", " + contact.consentHow())).orElse("");
    }

    public String optOut() {
        return contact.optedOut().map(at -> day(at) + ", " + contact.optedOutHow()).orElse("No");
    }

    public String comesBack() {
        return contact.badSince().map(at -> "Since %s: %s".formatted(day(at), contact.badReason())).orElse("No");
    }

    public String path() {
        return "/" + council + "/contacts/" + contact.id();
    }

    /** What can be done to the contact as it stands. */
    public List<Happening> happenings() {
        return contact.optedOut().isPresent()
                ? List.of(Happening.CONSENT, Happening.ERASURE)
                : contact.badSince().isPresent()
                        ? List.of(Happening.OPT_OUT, Happening.ERASURE)
                        : List.of(Happening.OPT_OUT, Happening.CAME_BACK, Happening.ERASURE);
    }

    public static String moment(Instant at) {
        return MOMENT.format(at);
    }

    private static String day(Instant at) {
        return TypedDate.words(at.atZone(ContactEdits.HERE).toLocalDate());
    }
}

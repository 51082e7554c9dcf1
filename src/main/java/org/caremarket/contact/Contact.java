package org.caremarket.contact;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/**
 * A person at a care provider. Of a person whose data were erased the name and the address are empty; their organisation
 * stays.
 *
 * @param organisationKey contacts that share it are of one organisation; see {@link Organisations#key}
 * @param segments the slugs of the segments in which the organisation works; none when not stated
 * @param lists the ids of the council's lists that the contact is on
 * @param size empty when not stated
 * @param consentedOn the day on which the person agreed to be written to; empty when no consent is stated
 * @param consentHow how that was given; may be empty
 * @param optedOutHow by which way the person said so; empty for who did not
 * @param badReason why mail to the address comes back; empty while it does not
 * @param erased when the person's data were erased
 * @param mailable whether mail may be sent: with consent, not opted out, and to an address that does not come back
 * @param madeUp what in it is made up for demonstration; empty for a real one
 * @param version counts the changes; whoever changes a contact says which version they saw
 */
public record Contact(
        long id,
        String name,
        String organisation,
        String organisationKey,
        String email,
        Optional<String> telephone,
        Set<String> segments,
        Set<Long> lists,
        Optional<OrganisationSize> size,
        Optional<LocalDate> consentedOn,
        String consentHow,
        Optional<Instant> optedOut,
        String optedOutHow,
        Optional<Instant> badSince,
        String badReason,
        Optional<Instant> erased,
        boolean mailable,
        Optional<String> madeUp,
        int version,
        String addedBy,
        Instant addedAt,
        String changedBy,
        Instant changedAt) {

    /** The longest name, organisation, and way of giving or withdrawing consent, in characters. */
    static final int LONGEST = 200;

    /** Never the person: what is logged by accident must not tell who they are. */
    @Override
    public String toString() {
        return "Contact " + id;
    }

    /** What can be said of it. */
    ContactText text() {
        return new ContactText(name, organisation, email, telephone, segments, size, consentedOn, consentHow);
    }
}

package org.caremarket.contact;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/**
 * A contact as the API gives it. Name, email and telephone are left out for readers who do not invite people, and of a
 * person whose data were erased.
 */
@Serdeable
record ContactJson(
        long id,
        @Nullable String name,
        String organisation,
        String organisationKey,
        @Nullable String email,
        @Nullable String telephone,
        List<String> segments,
        List<Long> lists,
        @Nullable String size,
        @Nullable LocalDate consentedOn,
        @Nullable String consentHow,
        @Nullable Instant optedOutAt,
        @Nullable String optedOutHow,
        @Nullable Instant addressBadSince,
        @Nullable String addressBadReason,
        @Nullable Instant erasedAt,
        boolean mailable,
        @Nullable String madeUp,
        int version,
        Instant changedAt) {

    static ContactJson of(Contact contact, boolean persons) {
        return new ContactJson(contact.id(), given(contact.name(), persons), contact.organisation(),
                contact.organisationKey(), given(contact.email(), persons),
                given(contact.telephone().orElse(""), persons), contact.segments().stream().sorted().toList(),
                contact.lists().stream().sorted().toList(), contact.size().map(OrganisationSize::slug).orElse(null),
                contact.consentedOn().orElse(null), given(contact.consentHow(), persons), contact.optedOut().orElse(null),
                given(contact.optedOutHow(), persons), contact.badSince().orElse(null), given(contact.badReason(), persons),
                contact.erased().orElse(null), contact.mailable(), contact.madeUp().orElse(null), contact.version(),
                contact.changedAt());
    }

    private static @Nullable String given(String words, boolean persons) {
        return Stream.of(words).filter(some -> persons && !some.isEmpty()).findFirst().orElse(null);
    }
}

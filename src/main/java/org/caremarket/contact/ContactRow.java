package org.caremarket.contact;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.annotation.TypeDef;
import io.micronaut.data.model.DataType;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** A contact as the view {@code contact_shown} has it. */
@Introspected
record ContactRow(
        long id,
        @Nullable String name,
        String organisation,
        String organisationKey,
        @Nullable String email,
        @Nullable String telephone,
        @Nullable OrganisationSize size,
        @Nullable LocalDate consentedOn,
        String consentHow,
        @Nullable Instant optedOutAt,
        @Nullable String optedOutHow,
        @Nullable Instant badSince,
        @Nullable String badReason,
        @Nullable Instant erasedAt,
        boolean mailable,
        @Nullable String madeUp,
        int version,
        String addedBy,
        Instant addedAt,
        String changedBy,
        Instant changedAt,
        @TypeDef(type = DataType.STRING_ARRAY) List<String> segments,
        @TypeDef(type = DataType.STRING_ARRAY) List<String> lists) {

    Contact contact() {
        return new Contact(id, words(name), organisation, organisationKey, words(email), Optional.ofNullable(telephone),
                new LinkedHashSet<>(segments), Set.copyOf(lists.stream().map(Long::valueOf).toList()),
                Optional.ofNullable(size), Optional.ofNullable(consentedOn), consentHow, Optional.ofNullable(optedOutAt),
                words(optedOutHow), Optional.ofNullable(badSince), words(badReason), Optional.ofNullable(erasedAt), mailable,
                Optional.ofNullable(madeUp), version, addedBy, addedAt, changedBy, changedAt);
    }

    private static String words(@Nullable String text) {
        return Objects.requireNonNullElse(text, "");
    }
}

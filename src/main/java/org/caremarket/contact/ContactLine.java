package org.caremarket.contact;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;

/** A contact as one row of a statement that writes many; its names are those of the table's columns. */
@Serdeable
record ContactLine(
        @Nullable Long id,
        String name,
        String organisation,
        String organisation_key,
        String email,
        @Nullable String telephone,
        List<String> segments,
        List<Long> lists,
        @Nullable OrganisationSize size,
        @Nullable String consented_on,
        String consent_how,
        @Nullable String opted_out_at,
        @Nullable String opted_out_how,
        @Nullable String bad_since,
        @Nullable String bad_reason,
        @Nullable String made_up) {

    /** Never the person: what is logged by accident must not tell who they are. */
    @Override
    public String toString() {
        return "Line of a contact";
    }
}

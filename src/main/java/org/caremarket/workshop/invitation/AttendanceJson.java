package org.caremarket.workshop.invitation;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;

/**
 * Who came to a session, as a program enters it.
 *
 * @param contacts ids of contacts, invited or not
 * @param organisations others who came
 * @param version the version that was read; 0 when nobody entered it yet
 */
@Introspected
@Serdeable
public record AttendanceJson(@Nullable List<Long> contacts, @Nullable List<String> organisations, @Nullable Integer version) {

    AttendanceForm form() {
        return new AttendanceForm(contacts == null ? null : contacts.stream().map(String::valueOf).toList(), null,
                organisations == null ? null : String.join("\n", organisations), version == null ? null : "" + version);
    }
}

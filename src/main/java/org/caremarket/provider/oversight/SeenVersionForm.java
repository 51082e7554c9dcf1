package org.caremarket.provider.oversight;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.util.Optional;
import org.caremarket.platform.web.FormErrors;
import org.caremarket.platform.web.Typed;

/** Which version of a record was seen by whoever decides about it. */
@Introspected
@Serdeable
public record SeenVersionForm(@Nullable String version) {

    /** That it is not said. */
    public static FormErrors missing(String record) {
        return FormErrors.of("version", "It is not said which version of the %s you saw: open it again".formatted(record));
    }

    public Optional<Integer> seen() {
        return Typed.number(version);
    }
}

package org.caremarket.provider.oversight.mark;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.util.Optional;
import org.caremarket.platform.web.Typed;

/**
 * What is to be judged, as it was chosen; a program sends the same.
 *
 * @param scheme the id of a scheme
 * @param subject {@code location-} or {@code provider-} with an id
 */
@Introspected
@Serdeable
public record BeginForm(@Nullable String scheme, @Nullable String subject) {

    static final String LOCATION = "location-";
    static final String PROVIDER = "provider-";

    /** The id of a location; empty when none is chosen. */
    Optional<Long> location() {
        return id(LOCATION);
    }

    /** The id of a provider; empty when none is chosen. */
    Optional<Long> provider() {
        return id(PROVIDER);
    }

    Optional<Long> chosenScheme() {
        return Typed.id(scheme);
    }

    private Optional<Long> id(String kind) {
        var word = Typed.line(subject);
        return word.startsWith(kind) ? Typed.id(word.substring(kind.length())) : Optional.empty();
    }
}

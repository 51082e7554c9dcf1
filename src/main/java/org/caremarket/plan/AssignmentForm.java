package org.caremarket.plan;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.util.Optional;
import org.caremarket.platform.web.FormErrors;
import org.caremarket.platform.web.Typed;

/**
 * Who is to write a section.
 *
 * @param person their id; empty for nobody in particular
 * @param seen who was assigned when the form was made, 0 for nobody; null when nobody looked
 */
@Introspected
@Serdeable
public record AssignmentForm(@Nullable String person, @Nullable String seen) {

    FormErrors check() {
        return person != null && right(person) && right(seen)
                ? FormErrors.none()
                : FormErrors.of("person", "Choose a person from the list, or nobody");
    }

    @Nullable Long personId() {
        return Typed.id(Typed.line(person)).orElse(null);
    }

    Optional<Assignments.Seen> seenBefore() {
        return seen == null ? Optional.empty() : Optional.of(new Assignments.Seen(
                Typed.id(Typed.line(seen)).filter(id -> id > 0).orElse(null)));
    }

    private static boolean right(@Nullable String id) {
        return Typed.line(id).isEmpty() || Typed.id(Typed.line(id)).isPresent();
    }
}

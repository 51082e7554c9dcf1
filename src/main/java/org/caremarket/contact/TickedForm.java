package org.caremarket.contact;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import java.util.Optional;
import org.caremarket.platform.web.FormErrors;
import org.caremarket.platform.web.Typed;

/**
 * Contacts that were ticked, and what is to be done with them.
 *
 * @param contact the ids of those that were ticked
 * @param everybody present when all that the page was asked for are meant, on its other pages too
 * @param to the id of a list
 * @param action {@code add} or {@code remove}
 * @param q what the page was asked for, as the four that follow
 */
@Introspected
@Serdeable
public record TickedForm(
        @Nullable List<String> contact, @Nullable String everybody, @Nullable String to, @Nullable String action,
        @Nullable String q, @Nullable String segment, @Nullable String list, @Nullable String employs,
        @Nullable String standing) {

    FormErrors check() {
        var errors = listId().isEmpty() ? FormErrors.of("to", "Choose a list") : FormErrors.none();
        return !all() && ids().isEmpty() ? errors.and("contact", "Tick the contacts that you mean") : errors;
    }

    Optional<Long> listId() {
        return Typed.id(to);
    }

    boolean all() {
        return everybody != null;
    }

    boolean takesOff() {
        return "remove".equals(action);
    }

    List<Long> ids() {
        return contact == null ? List.of() : contact.stream().flatMap(each -> Typed.id(each).stream()).toList();
    }

    ContactQuery query() {
        return new ContactQuery(q, segment, list, employs, standing);
    }
}

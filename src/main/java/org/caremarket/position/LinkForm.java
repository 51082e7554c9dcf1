package org.caremarket.position;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import java.util.Optional;
import org.caremarket.platform.web.FormErrors;
import org.caremarket.platform.web.Typed;

/**
 * The figures and actions that somebody ticked for a statement: all that it is to rest on.
 *
 * @param figures ids; null for none
 * @param actions ids; null for none
 */
@Introspected
@Serdeable
record LinkForm(@Nullable List<String> figures, @Nullable List<String> actions, @Nullable String version) {

    FormErrors check() {
        var errors = wrong(actions, "actions", wrong(figures, "figures", FormErrors.none()));
        return seenVersion().isPresent() ? errors
                : errors.and("version", "It is not said which version of the statement you saw: open it again");
    }

    List<Long> figureIds() {
        return figures == null ? List.of() : ids(figures);
    }

    List<Long> actionIds() {
        return actions == null ? List.of() : ids(actions);
    }

    Optional<Integer> seenVersion() {
        return Typed.number(version);
    }

    static FormErrors wrong(@Nullable List<String> typed, String field, FormErrors errors) {
        if (typed == null || errors.message(field) != null) {
            return errors;
        }
        if (typed.stream().anyMatch(each -> Typed.id(each).isEmpty())) {
            return errors.and(field, "Choose %s from the list".formatted(field));
        }
        return ids(typed).size() > StatementText.MOST_LINKS
                ? errors.and(field, "Choose %d %s or fewer".formatted(StatementText.MOST_LINKS, field)) : errors;
    }

    /** What can be read of them, each once. */
    static List<Long> ids(List<String> typed) {
        return typed.stream().flatMap(each -> Typed.id(each).stream()).distinct().toList();
    }
}

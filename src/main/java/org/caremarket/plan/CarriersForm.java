package org.caremarket.plan;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.caremarket.platform.web.FormErrors;
import org.caremarket.platform.web.Typed;

/**
 * Which actions carry an objective.
 *
 * @param actions ids of those that are chosen
 * @param before ids of those that the form showed as chosen; a program leaves them out and says all
 * @param q the words that the page was filtered by
 */
@Introspected
@Serdeable
public record CarriersForm(@Nullable List<String> actions, @Nullable List<String> before, @Nullable String q) {

    FormErrors check() {
        return all(actions).isPresent() && all(before).isPresent()
                ? FormErrors.none()
                : FormErrors.of("actions", "Choose actions from the list");
    }

    /** Those that carry it from now on. */
    Set<Long> chosen() {
        return all(actions).orElseThrow();
    }

    /** Those that no longer do: shown as chosen, and not chosen now. */
    Set<Long> dropped() {
        var dropped = new LinkedHashSet<>(all(before).orElseThrow());
        dropped.removeAll(chosen());
        return dropped;
    }

    private static Optional<Set<Long>> all(@Nullable List<String> ids) {
        var typed = ids == null ? List.<String>of() : ids.stream().map(Typed::line).filter(id -> !id.isEmpty()).toList();
        return typed.stream().allMatch(id -> Typed.id(id).isPresent())
                ? Optional.of(typed.stream().map(Long::valueOf).collect(Collectors.toCollection(LinkedHashSet::new)))
                : Optional.empty();
    }
}

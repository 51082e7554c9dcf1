package org.caremarket.delivery;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import org.caremarket.platform.web.FormErrors;
import org.caremarket.platform.web.Typed;

/**
 * What was seen by somebody who removes a record.
 *
 * @param version the version of the plan or action
 * @param edition the edition of the action; a plan has none
 */
@Introspected
@Serdeable
public record SeenForm(@Nullable String version, @Nullable String edition) {

    /** What is wrong when it is about a plan or a theme. */
    FormErrors check() {
        return Typed.number(version).isPresent()
                ? FormErrors.none()
                : FormErrors.of("version", ThemeForm.VERSION_MISSING);
    }

    /** What is wrong when it is about an action. */
    FormErrors checkOfAction() {
        var errors = Typed.number(version).isPresent()
                ? FormErrors.none()
                : FormErrors.of("version", "It is not said which report of the action you saw: open it again");
        return Typed.number(edition).isPresent() ? errors : errors.and("edition", ActionForm.EDITION_MISSING);
    }

    int seenVersion() {
        return Typed.number(version).orElseThrow();
    }

    int seenEdition() {
        return Typed.number(edition).orElseThrow();
    }
}

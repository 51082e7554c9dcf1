package org.caremarket.plan;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import org.caremarket.platform.web.FormErrors;
import org.caremarket.platform.web.Typed;

/** The version of the plan that was seen by somebody who does something to it. */
@Introspected
@Serdeable
public record SeenPlan(@Nullable String version) {

    static final String MISSING = "It is not said which version of the plan you saw: open it again";

    FormErrors check() {
        return Typed.number(version).isPresent() ? FormErrors.none() : FormErrors.of("version", MISSING);
    }

    int seenVersion() {
        return Typed.number(version).orElseThrow();
    }
}

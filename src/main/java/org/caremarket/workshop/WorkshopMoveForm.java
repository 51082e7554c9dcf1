package org.caremarket.workshop;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import org.caremarket.platform.web.FormErrors;
import org.caremarket.platform.web.Typed;

/**
 * What people send to open, close or extend a workshop; a program sends the same.
 *
 * @param version the version of the workshop that was seen
 * @param closesOn the new last day for answers; of an extension only
 * @param closesAt the time on that day, in London
 */
@Introspected
@Serdeable
public record WorkshopMoveForm(@Nullable String version, @Nullable String closesOn, @Nullable String closesAt) {

    static WorkshopMoveForm of(Workshop workshop) {
        return new WorkshopMoveForm("" + workshop.version(), "", "");
    }

    WorkshopMoveForm onTopOf(Workshop workshop) {
        return new WorkshopMoveForm("" + workshop.version(), closesOn, closesAt);
    }

    FormErrors check(WorkshopMove move) {
        var errors = Typed.number(version).isPresent()
                ? FormErrors.none()
                : FormErrors.of("version", WorkshopForm.VERSION_MISSING);
        return move == WorkshopMove.EXTEND ? WorkshopForm.checkClosing(errors, closesOn, closesAt, true) : errors;
    }

    int seenVersion() {
        return Typed.number(version).orElseThrow();
    }
}

package org.caremarket.plan;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import org.caremarket.platform.web.FormErrors;
import org.caremarket.platform.web.Forms;
import org.caremarket.platform.web.Typed;

/**
 * What is sent to move a plan.
 *
 * @param version the version of the plan that was seen before
 * @param reason why
 */
@Introspected
@Serdeable
public record MoveForm(@Nullable String version, @Nullable String reason) {

    /** The longest reason, in characters. */
    static final int LONGEST = 2_000;

    static MoveForm of(Plan plan) {
        return new MoveForm("" + plan.version(), "");
    }

    /** The same words on top of the plan as it is now. */
    MoveForm onTopOf(Plan plan) {
        return new MoveForm("" + plan.version(), reason);
    }

    /** What is wrong with it, whatever the plan. */
    FormErrors check(Forms forms, Move move) {
        var errors = forms.check(this);
        if (errors.message("reason") == null) {
            for (var wrong : checkReason(move, reasonLines()).all()) {
                errors = errors.and(wrong);
            }
        }
        return Typed.number(version).isPresent() ? errors : errors.and("version", SeenPlan.MISSING);
    }

    static FormErrors checkReason(Move move, String reason) {
        return move.needsReason() && reason.isEmpty()
                ? FormErrors.of("reason", move == Move.WITHDRAW ? "Say why it is withdrawn" : "Say what has to change")
                : Typed.atMost(FormErrors.none(), "reason", "The reason", reason, LONGEST);
    }

    String reasonLines() {
        return Typed.lines(reason);
    }

    int seenVersion() {
        return Typed.number(version).orElseThrow();
    }
}

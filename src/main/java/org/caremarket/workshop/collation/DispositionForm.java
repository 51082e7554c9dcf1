package org.caremarket.workshop.collation;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.constraints.NotBlank;
import java.util.List;
import org.caremarket.platform.web.Difference;
import org.caremarket.platform.web.FormErrors;
import org.caremarket.platform.web.Forms;
import org.caremarket.platform.web.Typed;

/**
 * What people decide about what was said; a program sends the same.
 *
 * @param version of the decision that was seen; 0 when there was none
 */
@Introspected
@Serdeable
public record DispositionForm(
        @Nullable String decision,
        @Nullable @NotBlank(message = "Enter the reason: everybody who took part will read it") String reason,
        @Nullable String version) {

    static final DispositionForm EMPTY = new DispositionForm(null, null, "0");

    static DispositionForm of(Disposition made) {
        return new DispositionForm(made.decision().name(), made.reason(), "" + made.version());
    }

    FormErrors check(Forms forms) {
        var errors = Typed.atMost(forms.check(this), "reason", "The reason", words(), Disposition.LONGEST);
        if (Typed.choice(Decision.class, decision).isEmpty()) {
            errors = errors.and("decision", "Choose what was decided");
        }
        return and(errors);
    }

    FormErrors checkSeen() {
        return and(FormErrors.none());
    }

    private FormErrors and(FormErrors errors) {
        return Typed.number(version).isPresent() ? errors
                : errors.and("version", "It is not said which version of the decision you saw: open it again");
    }

    Decision made() {
        return Typed.choice(Decision.class, decision).orElseThrow();
    }

    String words() {
        return Typed.lines(reason);
    }

    int seen() {
        return Typed.number(version).orElseThrow();
    }

    DispositionForm onTopOf(Disposition current) {
        return new DispositionForm(decision, reason, "" + current.version());
    }

    List<Difference.Part> parts() {
        return List.of(Difference.Part.of("Decision", made().title()), Difference.Part.of("Reason", words()));
    }
}

package org.caremarket.workshop.published;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import org.caremarket.platform.web.FormErrors;
import org.caremarket.platform.web.Forms;
import org.caremarket.platform.web.Typed;

/**
 * What is sent to publish a workshop, or to withdraw what was published.
 *
 * @param version of the workshop that was seen
 * @param allTheSame {@code true} to publish although answers have no decision
 * @param reason why it is withdrawn
 */
@Introspected
@Serdeable
public record WorkshopPublicationForm(@Nullable String version, @Nullable String allTheSame, @Nullable String reason) {

    private static final int LONGEST = 2_000;

    FormErrors check(Forms forms) {
        return and(forms.check(this));
    }

    FormErrors checkWithdrawal(Forms forms) {
        var errors = Typed.atMost(forms.check(this), "reason", "The reason", why(), LONGEST);
        return and(why().isEmpty() ? errors.and("reason", "Say why it is withdrawn: everybody can read it") : errors);
    }

    private FormErrors and(FormErrors errors) {
        return Typed.number(version).isPresent() ? errors
                : errors.and("version", "It is not said which version of the workshop you saw: open it again");
    }

    int seen() {
        return Typed.number(version).orElseThrow();
    }

    boolean anyway() {
        return "true".equals(allTheSame);
    }

    String why() {
        return Typed.lines(reason);
    }
}

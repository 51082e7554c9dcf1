package org.caremarket.benchmark;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.constraints.NotBlank;
import org.caremarket.platform.web.FormErrors;
import org.caremarket.platform.web.Forms;
import org.caremarket.platform.web.Typed;

/** Why something that was shared is taken back. */
@Introspected
@Serdeable
record WithdrawalForm(@Nullable @NotBlank(message = "Enter why it is taken back") String reason) {

    static final WithdrawalForm EMPTY = new WithdrawalForm("");

    private static final int LONGEST = 500;

    /** What is wrong with it. */
    FormErrors check(Forms forms) {
        var errors = Typed.atMost(forms.check(this), "reason", "The reason", text(), LONGEST);
        return text().equals(Publications.REPLACED)
                ? errors.and("reason", "Say in your own words why it is taken back")
                : errors;
    }

    String text() {
        return Typed.line(reason);
    }
}

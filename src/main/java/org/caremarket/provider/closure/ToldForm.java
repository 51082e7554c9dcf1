package org.caremarket.provider.closure;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.constraints.NotBlank;
import java.time.LocalDate;
import org.caremarket.platform.web.FormErrors;
import org.caremarket.platform.web.Forms;
import org.caremarket.platform.web.Typed;

/** Who was told, as it was typed; a program sends the same. */
@Introspected
@Serdeable
public record ToldForm(
        @Nullable @NotBlank(message = "Enter who was told, for example families of residents") String told,
        @Nullable @NotBlank(message = "Enter the day on which they were told") String toldOn,
        @Nullable @NotBlank(message = "Enter how, for example by letter") String how,
        @Nullable @NotBlank(message = "Enter which role told them") String byWhom) {

    static final ToldForm EMPTY = new ToldForm("", "", "", "");
    private static final int LONGEST = 200;

    FormErrors check(Forms forms, LocalDate today) {
        var errors = forms.check(this);
        errors = Typed.atMost(errors, "told", "Who was told", Typed.line(told), LONGEST);
        errors = MarketChangeForm.day(errors, "toldOn", toldOn, today, "today or in the past");
        errors = Typed.atMost(errors, "how", "How they were told", Typed.line(how), LONGEST);
        return Typed.atMost(errors, "byWhom", "Who told them", Typed.line(byWhom), LONGEST);
    }

    LocalDate day() {
        return MarketChangeForm.day(toldOn).orElseThrow();
    }
}

package org.caremarket.provider.oversight;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.constraints.NotBlank;
import java.time.LocalDate;
import org.caremarket.platform.web.FormErrors;
import org.caremarket.platform.web.Forms;
import org.caremarket.platform.web.Typed;
import org.caremarket.platform.web.TypedDate;

/**
 * At which level a location is to be, as it was typed; a program sends the same.
 *
 * @param level the id of a level
 * @param since from which day
 */
@Introspected
@Serdeable
public record LevelSetForm(
        @Nullable String level,
        @Nullable String since,
        @Nullable @NotBlank(message = "Enter why the level is set, for example what a visit found") String reason) {

    static final int LONGEST_REASON = 1000;

    static LevelSetForm begin(LocalDate today) {
        return new LevelSetForm("", TypedDate.words(today), "");
    }

    FormErrors check(Forms forms, Levels levels, LocalDate today) {
        var errors = Typed.atMost(forms.check(this), "reason", "The reason", Typed.lines(reason), LONGEST_REASON);
        errors = TypedDays.past(errors, "since", since, "from which the level holds", today);
        return errors.message("level") == null && Typed.id(level).flatMap(levels::find).isEmpty()
                ? errors.and("level", "Choose a level from the list") : errors;
    }

    long chosen() {
        return Typed.id(level).orElseThrow();
    }

    LocalDate day() {
        return TypedDays.read(since).orElseThrow();
    }

    String why() {
        return Typed.lines(reason);
    }
}

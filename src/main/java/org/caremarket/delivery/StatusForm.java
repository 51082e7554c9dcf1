package org.caremarket.delivery;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Optional;
import org.caremarket.platform.web.FormErrors;
import org.caremarket.platform.web.Forms;
import org.caremarket.platform.web.TypedDate;

/**
 * What people type to report where an action stands, as they typed it.
 *
 * @param status one of the words of {@link Status#slug()}
 * @param version the version of the action that the form was made from
 */
@Introspected
@Serdeable
public record StatusForm(
        @Nullable @NotBlank(message = "Select where the action stands") String status,
        @Nullable @Size(max = 4000, message = "What has happened must be 4,000 characters or less") String narrative,
        @Nullable String asOfDay,
        @Nullable String asOfMonth,
        @Nullable String asOfYear,
        @Nullable String version) {

    /** The form before anybody typed. */
    static StatusForm of(Action action, LocalDate today) {
        var date = TypedDate.of(today);
        return new StatusForm(null, "", date.day(), date.month(), date.year(), "" + action.version());
    }

    /** The same words on top of another version. */
    StatusForm onTopOf(Action action) {
        return new StatusForm(status, narrative, asOfDay, asOfMonth, asOfYear, "" + action.version());
    }

    TypedDate asOf() {
        return new TypedDate(asOfDay, asOfMonth, asOfYear);
    }

    FormErrors check(Forms forms, LocalDate today) {
        var errors = forms.check(this);
        if (errors.message("status") == null && chosen().isEmpty()) {
            errors = errors.and("status", "Select where the action stands");
        }
        var asOf = asOf().date();
        if (asOf().isBlank()) {
            return errors.and("asOf", "Enter the day that this report speaks of");
        }
        if (asOf.isEmpty()) {
            return errors.and("asOf", "The day must be a real date, for example 27 3 2026");
        }
        if (asOf.get().isAfter(today)) {
            return errors.and("asOf", "The day must be today or in the past");
        }
        return errors;
    }

    Optional<Status> chosen() {
        return Status.ofSlug(status).filter(chosen -> chosen != Status.UNCLEAR);
    }

    /** What is to be reported; only after {@link #check} found nothing. A missing version is one that nobody has. */
    StatusReport report() {
        return new StatusReport(chosen().orElseThrow(), text(narrative), asOf().date().orElseThrow(), number(version));
    }

    private static String text(@Nullable String typed) {
        return typed == null ? "" : typed.strip();
    }

    private static int number(@Nullable String typed) {
        try {
            return typed == null ? 0 : Integer.parseInt(typed);
        } catch (NumberFormatException notANumber) {
            return 0;
        }
    }
}

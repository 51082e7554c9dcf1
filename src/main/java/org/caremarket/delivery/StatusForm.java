package org.caremarket.delivery;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.constraints.NotBlank;
import java.time.LocalDate;
import java.util.Optional;
import org.caremarket.delivery.ReportOutcome.Reason.CorrectionMissing;
import org.caremarket.delivery.ReportOutcome.Reason.ReasonMissing;
import org.caremarket.platform.web.FormErrors;
import org.caremarket.platform.web.Forms;
import org.caremarket.platform.web.Text;
import org.caremarket.platform.web.Typed;
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
        @Nullable String narrative,
        @Nullable String correctiveAction,
        @Nullable String asOfDay,
        @Nullable String asOfMonth,
        @Nullable String asOfYear,
        @Nullable String version) {

    /** The most characters that a report may have. */
    static final int LONGEST = 4000;

    /** The form before anybody typed. */
    static StatusForm of(Action action, LocalDate today) {
        var date = TypedDate.of(today);
        return new StatusForm(null, "", "", date.day(), date.month(), date.year(), "" + action.version());
    }

    /** The same words on top of another version. */
    StatusForm onTopOf(Action action) {
        return new StatusForm(status, narrative, correctiveAction, asOfDay, asOfMonth, asOfYear, "" + action.version());
    }

    TypedDate asOf() {
        return new TypedDate(asOfDay, asOfMonth, asOfYear);
    }

    /** What is wrong with what was typed, all of it at once. */
    FormErrors check(Forms forms, LocalDate today) {
        var errors = forms.check(this);
        if (errors.message("status") == null && chosen().isEmpty()) {
            errors = errors.and("status", "Select where the action stands");
        }
        var needing = chosen().filter(Status::needsReason);
        if (needing.isPresent() && Text.isBlank(narrative)) {
            errors = errors.and(new ReasonMissing(needing.get()).error());
        } else if (tooLong(narrative)) {
            errors = errors.and("narrative", "What has happened must be 4,000 characters or less");
        }
        if (needing.isPresent() && Text.isBlank(correctiveAction)) {
            errors = errors.and(new CorrectionMissing(needing.get()).error());
        } else if (tooLong(correctiveAction)) {
            errors = errors.and("correctiveAction", "The corrective action must be 4,000 characters or less");
        }
        var day = dayProblem(today);
        if (day.isPresent()) {
            errors = errors.and("asOf", day.get());
        }
        return seenVersion().isPresent()
                ? errors
                : errors.and("version", "The form was sent without saying which report you saw: open it again");
    }

    private Optional<String> dayProblem(LocalDate today) {
        if (asOf().isBlank()) {
            return Optional.of("Enter the date of this status");
        }
        return asOf().date()
                .map(date -> date.isAfter(today) ? Optional.of("The date must be today or in the past") : Optional.<String>empty())
                .orElseGet(() -> Optional.of("The date must be a real date, for example 27 3 2026"));
    }

    Optional<Status> chosen() {
        return Status.ofSlug(status).filter(chosen -> chosen != Status.UNCLEAR);
    }

    /** What is to be reported; only after {@link #check} found nothing. */
    StatusReport report() {
        return new StatusReport(
                chosen().orElseThrow(), kept(narrative), kept(correctiveAction), asOf().date().orElseThrow(),
                seenVersion().orElseThrow());
    }

    /** The text as it is kept: without space around it, and with one sign for the end of a line. */
    private static String kept(@Nullable String typed) {
        return typed == null ? "" : typed.replace("\r\n", "\n").strip();
    }

    private static boolean tooLong(@Nullable String typed) {
        var text = kept(typed);
        return text.codePointCount(0, text.length()) > LONGEST;
    }

    private Optional<Integer> seenVersion() {
        return Typed.number(version);
    }
}

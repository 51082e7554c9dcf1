package org.caremarket.provider.closure.vacancy;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.constraints.NotBlank;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.caremarket.platform.web.FormErrors;
import org.caremarket.platform.web.Forms;
import org.caremarket.platform.web.Typed;
import org.caremarket.platform.web.TypedDate;
import org.caremarket.provider.Location;

/**
 * What people type of what a location has free; a program sends the same.
 *
 * @param asAt the day
 * @param unit a word of {@link VacancyUnit#slug()}
 * @param available how many beds, or hours a week
 * @param noTopUp how many of the beds have no top-up; empty when not stated
 * @param source who said so
 */
@Introspected
@Serdeable
public record VacancyForm(
        @Nullable @NotBlank(message = "Enter the day on which this was free") String asAt,
        @Nullable String unit,
        @Nullable @NotBlank(message = "Enter how much is free; 0 if nothing is") String available,
        @Nullable String noTopUp,
        @Nullable @NotBlank(message = "Enter who said so, for example the provider by telephone") String source) {

    static VacancyForm begin(Location location) {
        return new VacancyForm("", VacancyUnit.usual(location).slug(), "", "", "");
    }

    static VacancyForm of(Vacancy vacancy) {
        return new VacancyForm(vacancy.day(), vacancy.unit().slug(), Amount.plain(vacancy.available()),
                vacancy.noTopUp().map(String::valueOf).orElse(""), vacancy.source());
    }

    FormErrors check(Forms forms, LocalDate today) {
        var errors = forms.check(this);
        if (errors.message("asAt") == null) {
            errors = day(errors, today);
        }
        if (counted().isEmpty()) {
            errors = errors.and("unit", "Choose beds or hours a week");
        }
        errors = amounts(errors);
        return Typed.atMost(errors, "source", "The source", Typed.line(source), Vacancy.LONGEST_SOURCE);
    }

    private FormErrors day(FormErrors errors, LocalDate today) {
        var day = TypedDate.read(Typed.line(asAt));
        if (day.isEmpty()) {
            return errors.and("asAt", "Enter a real day, like 27 March 2026");
        }
        if (day.get().getYear() < 1990) {
            return errors.and("asAt", "The day must be in 1990 or later");
        }
        return day.get().isAfter(today) ? errors.and("asAt", "The day must be today or in the past") : errors;
    }

    private FormErrors amounts(FormErrors errors) {
        var beds = counted().orElse(VacancyUnit.BEDS) == VacancyUnit.BEDS;
        if (errors.message("available") == null) {
            var wrong = Amount.problem("What is free", Typed.line(available), beds,
                    beds ? Vacancy.MOST_BEDS : Vacancy.MOST_HOURS);
            errors = wrong.isPresent() ? errors.and("available", wrong.get()) : errors;
        }
        if (Typed.line(noTopUp).isEmpty() || errors.message("noTopUp") != null) {
            return errors;
        }
        if (!beds) {
            return errors.and("noTopUp", "Leave this empty for hours: only beds have a top-up");
        }
        var wrong = Amount.problem("Beds with no top-up", Typed.line(noTopUp), true, Vacancy.MOST_BEDS);
        if (wrong.isPresent()) {
            return errors.and("noTopUp", wrong.get());
        }
        return errors.message("available") == null && amount().compareTo(BigDecimal.valueOf(free().orElseThrow())) < 0
                ? errors.and("noTopUp", "Beds with no top-up cannot be more than the beds that are free") : errors;
    }

    /** What is to be kept; only after a check found nothing. */
    VacancyText text() {
        return new VacancyText(TypedDate.read(Typed.line(asAt)).orElseThrow(), counted().orElseThrow(), amount(), free(),
                Typed.line(source));
    }

    private Optional<VacancyUnit> counted() {
        return VacancyUnit.ofSlug(Typed.line(unit));
    }

    private BigDecimal amount() {
        return Amount.read(Typed.line(available)).orElseThrow();
    }

    private Optional<Integer> free() {
        return Amount.read(Typed.line(noTopUp)).map(BigDecimal::intValueExact);
    }
}

package org.caremarket.provider.closure;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.caremarket.platform.web.FormErrors;
import org.caremarket.platform.web.Forms;
import org.caremarket.platform.web.Typed;
import org.caremarket.platform.web.TypedDate;
import org.caremarket.provider.closure.vacancy.Amount;

/**
 * What people type of an entry or exit; a program sends the same.
 *
 * @param kind {@code entry} or {@code exit}; not needed for a change
 * @param who {@code location-3} or {@code provider-2}; not needed for a change
 * @param onDay the first day of an entry, the last of an exit; empty while it is only announced
 * @param cause of an exit: a word of {@link Cause#slug()}
 * @param version the version that was seen; not needed for a new one
 */
@Introspected
@Serdeable
public record MarketChangeForm(
        @Nullable String kind, @Nullable String who, @Nullable String onDay, @Nullable String noticeOn, @Nullable String cause,
        @Nullable String causeWords, @Nullable String beds, @Nullable String hours, @Nullable String note,
        @Nullable String version) {

    private static final int YEARS_AHEAD = 10;

    static MarketChangeForm begin(@Nullable String who) {
        return new MarketChangeForm(ChangeKind.EXIT.slug(), who == null ? "" : who, "", "", "", "", "", "", "", "");
    }

    static MarketChangeForm of(MarketChange change) {
        return new MarketChangeForm(change.kind().slug(), whoIs(change.provider(), change.location()),
                change.onDay().map(TypedDate::words).orElse(""), change.noticeOn().map(TypedDate::words).orElse(""),
                change.cause().map(Cause::slug).orElse(""), change.causeWords().orElse(""),
                change.beds().map(String::valueOf).orElse(""), change.hours().map(Amount::plain).orElse(""), change.note(),
                "" + change.version());
    }

    static String whoIs(long provider, Optional<Long> location) {
        return location.map(id -> "location-" + id).orElse("provider-" + provider);
    }

    /** The same about what is on record, whatever was sent: neither the kind nor whom it is about changes. */
    MarketChangeForm about(MarketChange change) {
        return new MarketChangeForm(change.kind().slug(), whoIs(change.provider(), change.location()), onDay, noticeOn, cause,
                causeWords, beds, hours, note, version);
    }

    MarketChangeForm onTopOf(MarketChange current) {
        return new MarketChangeForm(kind, who, onDay, noticeOn, cause, causeWords, beds, hours, note, "" + current.version());
    }

    FormErrors check(Forms forms, LocalDate today) {
        var errors = forms.check(this);
        if (whatKind().isEmpty()) {
            errors = errors.and("kind", "Choose entry or exit");
        }
        if (!Typed.line(who).matches("(location|provider)-\\d{1,18}")) {
            errors = errors.and("who", "Choose a location or provider from the list");
        }
        errors = day(errors, "onDay", onDay, today.plusYears(YEARS_AHEAD), "at most %d years ahead".formatted(YEARS_AHEAD));
        errors = day(errors, "noticeOn", noticeOn, today, "today or in the past");
        if (errors.isEmpty() && day(onDay).isEmpty() && day(noticeOn).isEmpty()) {
            errors = errors.and("onDay", "Enter the day on which it happens, or the day on which notice was given");
        }
        if (errors.isEmpty() && day(onDay).isPresent() && day(noticeOn).filter(day(onDay).get()::isBefore).isPresent()) {
            errors = errors.and("noticeOn", "Notice cannot be given after the day itself");
        }
        errors = cause(errors);
        errors = amount(errors, "beds", "Beds", beds, true, 2_000);
        errors = amount(errors, "hours", "Hours a week", hours, false, 1_000_000);
        return Typed.atMost(errors, "note", "The note", Typed.lines(note), MarketChange.LONGEST_NOTE);
    }

    FormErrors checkChange(Forms forms, LocalDate today) {
        var errors = check(forms, today);
        return seenVersion().isPresent() ? errors
                : errors.and("version", "It is not said which version you saw: open it again");
    }

    private FormErrors cause(FormErrors errors) {
        if (whatKind().filter(ChangeKind.EXIT::equals).isEmpty()) {
            return errors;
        }
        var why = Cause.ofSlug(Typed.line(cause));
        if (why.isEmpty()) {
            return errors.and("cause", "Choose why it leaves the market");
        }
        if (why.get() == Cause.OTHER && Typed.line(causeWords).isEmpty()) {
            return errors.and("causeWords", "Say in words what the cause is");
        }
        return Typed.atMost(errors, "causeWords", "The cause in words", Typed.line(causeWords), MarketChange.LONGEST_CAUSE);
    }

    static FormErrors day(FormErrors errors, String field, @Nullable String typed, LocalDate last, String until) {
        if (Typed.line(typed).isEmpty() || errors.message(field) != null) {
            return errors;
        }
        var day = TypedDate.read(Typed.line(typed));
        if (day.isEmpty()) {
            return errors.and(field, "Enter a real day, like 27 March 2026");
        }
        return day.get().getYear() < 1990 || day.get().isAfter(last)
                ? errors.and(field, "The day must be in 1990 or later, and " + until) : errors;
    }

    static FormErrors amount(
            FormErrors errors, String field, String name, @Nullable String typed, boolean whole, int most) {
        if (Typed.line(typed).isEmpty() || errors.message(field) != null) {
            return errors;
        }
        var wrong = Amount.problem(name, Typed.line(typed), whole, most);
        return wrong.isPresent() ? errors.and(field, wrong.get()) : errors;
    }

    /** What is to be kept, of this provider; only after a check found nothing. */
    MarketChangeText text(long provider) {
        var exit = whatKind().orElseThrow() == ChangeKind.EXIT;
        return new MarketChangeText(whatKind().orElseThrow(), provider, location(), day(onDay), day(noticeOn),
                exit ? Cause.ofSlug(Typed.line(cause)) : Optional.empty(),
                exit ? Optional.ofNullable(Typed.lineOrNull(causeWords)) : Optional.empty(),
                Amount.read(Typed.line(beds)).map(BigDecimal::intValueExact), Amount.read(Typed.line(hours)), Typed.lines(note));
    }

    Optional<ChangeKind> whatKind() {
        return ChangeKind.ofSlug(Typed.line(kind));
    }

    Optional<Long> location() {
        return idAfter("location-");
    }

    Optional<Long> provider() {
        return idAfter("provider-");
    }

    private Optional<Long> idAfter(String beginning) {
        var word = Typed.line(who);
        return word.startsWith(beginning) ? Typed.id(word.substring(beginning.length())) : Optional.empty();
    }

    Optional<Integer> seenVersion() {
        return Typed.number(version);
    }

    static Optional<LocalDate> day(@Nullable String typed) {
        return TypedDate.read(Typed.line(typed));
    }
}

package org.caremarket.workshop;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.constraints.NotBlank;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.caremarket.platform.web.FormErrors;
import org.caremarket.platform.web.Forms;
import org.caremarket.platform.web.Typed;
import org.caremarket.platform.web.TypedDate;

/**
 * What people type as the head of a workshop, as they typed it; a program sends the same. Only the title has to be there
 * from the beginning: the rest can wait until it is opened.
 *
 * @param template the key of the template that a new workshop begins with; empty for none
 * @param segments slugs of the council's segments
 * @param plan the id of the plan that it is to change; empty for none
 * @param closesOn the last day for answers; empty while nobody knows
 * @param closesAt the time on that day, in London: {@code 17:00}, which is meant too when it is empty
 * @param version the version that the form was made from; not needed for a new workshop
 */
@Introspected
@Serdeable
public record WorkshopForm(
        @Nullable String template,
        @Nullable @NotBlank(message = "Enter what the workshop is called") String title,
        @Nullable String purpose,
        @Nullable List<String> segments,
        @Nullable String audience,
        @Nullable String contact,
        @Nullable String minutes,
        @Nullable String plan,
        @Nullable String closesOn,
        @Nullable String closesAt,
        @Nullable String version) {

    static final String VERSION_MISSING = "It is not said which version of the workshop you saw: open it again";

    private static final String END_OF_DAY = "17:00";

    /** The form for a new workshop before anybody typed. */
    static WorkshopForm begin(@Nullable WorkshopTemplate template) {
        return template == null
                ? new WorkshopForm("", "", "", List.of(), "", "", "", "", "", "", "")
                : new WorkshopForm(template.key(), template.workshopTitle(), template.purpose(), List.of(),
                        template.audience(), "", template.minutes() == null ? "" : "" + template.minutes(), "", "", "", "");
    }

    /** The workshop as it stands. */
    static WorkshopForm of(Workshop workshop) {
        var closes = workshop.closesAt();
        return new WorkshopForm("", workshop.title(), workshop.purpose(), workshop.segments(), workshop.audience(),
                workshop.contact(), workshop.minutes() == null ? "" : "" + workshop.minutes(),
                workshop.planId() == null ? "" : "" + workshop.planId(),
                closes == null ? "" : TypedDate.words(LondonTime.date(closes)), closes == null ? "" : LondonTime.time(closes),
                "" + workshop.version());
    }

    /** The same words on top of another version. */
    WorkshopForm onTopOf(Workshop workshop) {
        return new WorkshopForm(template, title, purpose, segments, audience, contact, minutes, plan, closesOn, closesAt,
                "" + workshop.version());
    }

    /** What is wrong with a new workshop, all of it at once. */
    FormErrors check(Forms forms) {
        var errors = forms.check(this);
        errors = Typed.atMost(errors, "title", "The title", Typed.line(title), WorkshopText.LONGEST_TITLE);
        errors = Typed.atMost(errors, "purpose", "The purpose", Typed.lines(purpose), WorkshopText.LONGEST_PURPOSE);
        errors = Typed.atMost(errors, "audience", "Who will see the answers", Typed.lines(audience), WorkshopText.LONGEST_AUDIENCE);
        errors = Typed.atMost(errors, "contact", "Whom to ask", Typed.lines(contact), WorkshopText.LONGEST_CONTACT);
        if (!Typed.line(minutes).isEmpty() && minutesTyped().isEmpty()) {
            errors = errors.and("minutes", "Enter whole minutes from 1 to %d, or leave it empty".formatted(WorkshopText.MOST_MINUTES));
        }
        if (!Typed.line(plan).isEmpty() && Typed.id(plan).isEmpty()) {
            errors = errors.and("plan", "Choose a plan, or none");
        }
        return checkClosing(errors, closesOn, closesAt, false);
    }

    /** What is wrong with a changed workshop, all of it at once. */
    FormErrors checkChange(Forms forms) {
        var errors = check(forms);
        return seenVersion().isPresent() ? errors : errors.and("version", VERSION_MISSING);
    }

    /** These errors, and what is wrong with a closing date in two fields. */
    static FormErrors checkClosing(FormErrors errors, @Nullable String day, @Nullable String time, boolean needed) {
        var found = errors;
        if (Typed.line(day).isEmpty() ? needed || !Typed.line(time).isEmpty() : TypedDate.read(Typed.line(day)).isEmpty()) {
            found = found.and("closesOn", needed
                    ? "Enter the new closing date, such as 20 July 2026"
                    : "Enter a day such as 20 July 2026, or leave it empty");
        }
        return !Typed.line(time).isEmpty() && LondonTime.time(time).isEmpty()
                ? found.and("closesAt", "Enter a time such as 17:00")
                : found;
    }

    /** The closing date of two fields; null when it is left out. */
    static @Nullable Instant closing(@Nullable String day, @Nullable String time) {
        return LondonTime.read(Typed.line(day), Typed.line(time).isEmpty() ? END_OF_DAY : Typed.line(time)).orElse(null);
    }

    WorkshopText text() {
        return new WorkshopText(Typed.line(title), Typed.lines(purpose), segments == null ? List.of() : segments.stream().sorted().distinct().toList(),
                Typed.lines(audience), Typed.lines(contact), minutesTyped().orElse(null), Typed.id(plan).orElse(null),
                closing(closesOn, closesAt));
    }

    /** The workshop to be planned, with the agenda of its template. */
    NewWorkshop workshop(@Nullable WorkshopTemplate chosen) {
        var text = text();
        return new NewWorkshop(text.title(), text.purpose(), text.segments(), text.audience(), text.contact(),
                text.minutes(), text.planId(), text.closesAt(), null, null, chosen == null ? List.of() : chosen.agenda());
    }

    Optional<Integer> seenVersion() {
        return Typed.number(version);
    }

    private Optional<Integer> minutesTyped() {
        return Typed.number(Typed.line(minutes)).filter(number -> number >= 1 && number <= WorkshopText.MOST_MINUTES);
    }
}

package org.caremarket.provider.oversight;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.constraints.NotBlank;
import java.time.LocalDate;
import java.util.Optional;
import org.caremarket.platform.web.FormErrors;
import org.caremarket.platform.web.Forms;
import org.caremarket.platform.web.Typed;
import org.caremarket.platform.web.TypedDate;

/**
 * What people type of a visit, as they typed it; a program sends the same.
 *
 * @param visitedOn the day
 * @param kind a word of {@link VisitKind#slug()}
 * @param visitor the post that visited
 * @param outcome a word of {@link VisitOutcome#slug()}; empty when not stated
 * @param version the version of the visit that was seen; not needed for a new one
 */
@Introspected
@Serdeable
public record VisitForm(
        @Nullable String visitedOn,
        @Nullable String kind,
        @Nullable @NotBlank(message = "Enter the post that visited, for example quality monitoring officer") String visitor,
        @Nullable @NotBlank(message = "Enter what was seen and said") String summary,
        @Nullable String outcome,
        @Nullable String followUp,
        @Nullable String followUpBy,
        @Nullable String version) {

    static VisitForm begin(LocalDate today) {
        return new VisitForm(TypedDate.words(today), VisitKind.PLANNED.slug(), "", "", "", "", "", "");
    }

    static VisitForm of(Visit visit) {
        return new VisitForm(TypedDate.words(visit.visitedOn()), visit.kind().slug(), visit.visitor(), visit.summary(),
                visit.outcome().slug(), visit.followUp() == null ? "" : visit.followUp(),
                visit.followUpBy() == null ? "" : TypedDate.words(visit.followUpBy()), "" + visit.version());
    }

    /** The same words on top of another version. */
    VisitForm onTopOf(Visit current) {
        return new VisitForm(visitedOn, kind, visitor, summary, outcome, followUp, followUpBy, "" + current.version());
    }

    FormErrors check(Forms forms, LocalDate today) {
        var errors = TypedDays.past(forms.check(this), "visitedOn", visitedOn, "of the visit", today);
        errors = Typed.atMost(errors, "visitor", "The post", Typed.line(visitor), VisitText.LONGEST_VISITOR);
        errors = Typed.atMost(errors, "summary", "The summary", Typed.lines(summary), VisitText.LONGEST_SUMMARY);
        errors = Typed.atMost(errors, "followUp", "The follow-up", Typed.lines(followUp), VisitText.LONGEST_FOLLOW_UP);
        if (errors.message("kind") == null && Typed.choice(VisitKind.class, kind).isEmpty()) {
            errors = errors.and("kind", "Choose the kind of visit");
        }
        if (errors.message("outcome") == null && !Typed.line(outcome).isEmpty() && Typed.choice(VisitOutcome.class, outcome).isEmpty()) {
            errors = errors.and("outcome", "Choose an outcome from the list");
        }
        if (Typed.line(followUpBy).isEmpty()) {
            return errors;
        }
        errors = TypedDays.stated(errors, "followUpBy", followUpBy, "of the follow-up");
        return errors.message("followUp") == null && Typed.lines(followUp).isEmpty()
                ? errors.and("followUp", "Enter what is to follow, or leave out by when") : errors;
    }

    FormErrors checkChange(Forms forms, LocalDate today) {
        var errors = check(forms, today);
        return seenVersion().isPresent() ? errors
                : errors.and("version", "It is not said which version of the visit you saw: open it again");
    }

    /** What the visit is to be; only after a check found nothing. */
    VisitText text() {
        var next = Typed.lines(followUp);
        return new VisitText(TypedDays.read(visitedOn).orElseThrow(), Typed.choice(VisitKind.class, kind).orElseThrow(),
                Typed.line(visitor), Typed.lines(summary),
                Typed.choice(VisitOutcome.class, outcome).orElse(VisitOutcome.NOT_STATED), next.isEmpty() ? null : next,
                TypedDays.read(followUpBy).orElse(null));
    }

    Optional<Integer> seenVersion() {
        return Typed.number(version);
    }
}

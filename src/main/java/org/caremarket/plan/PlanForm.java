package org.caremarket.plan;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.constraints.NotBlank;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.caremarket.plan.template.PlanTemplate;
import org.caremarket.platform.web.FormErrors;
import org.caremarket.platform.web.Forms;
import org.caremarket.platform.web.Typed;
import org.caremarket.platform.web.TypedDate;

/**
 * What people type as the head of a plan, as they typed it; a program sends the same.
 *
 * @param template the key of a template; only of a new plan
 * @param markets keys of the template's markets; only of a new plan
 * @param dueOn the last day for submitting it; empty when nobody waits for it
 * @param dueAt the last minute of that day, London time: {@code 23:59}, which is meant too when it is empty
 * @param follows the id of the plan that a new one continues; empty for none
 * @param version the version of the plan that the form was made from; not needed for a new plan
 */
@Introspected
@Serdeable
public record PlanForm(
        @Nullable String template,
        @Nullable @NotBlank(message = "Enter what the plan is called") String title,
        @Nullable @NotBlank(message = "Enter the years that the plan is about") String period,
        @Nullable List<String> markets,
        @Nullable String dueOn,
        @Nullable String dueAt,
        @Nullable String follows,
        @Nullable String version) {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("H:mm", Locale.UK)
            .withResolverStyle(ResolverStyle.STRICT);
    private static final LocalTime LAST_MINUTE = LocalTime.of(23, 59);

    /** The form for a new plan of a template before anybody typed. */
    static PlanForm begin(PlanTemplate template, @Nullable Plan follows) {
        return new PlanForm(template.key(), follows == null ? "" : template.title(), follows == null ? "" : follows.period(),
                follows == null ? template.markets().stream().map(market -> market.key()).toList() : follows.markets(),
                day(template.due().orElse(null)), time(template.due().orElse(null)),
                follows == null ? "" : "" + follows.id(), "");
    }

    /** The plan as it stands. */
    static PlanForm of(Plan plan) {
        return new PlanForm(plan.template(), plan.title(), plan.period(), plan.markets(), day(plan.dueAt()),
                time(plan.dueAt()), "", "" + plan.version());
    }

    /** The same words on top of another version. */
    PlanForm onTopOf(Plan plan) {
        return new PlanForm(template, title, period, markets, dueOn, dueAt, follows, "" + plan.version());
    }

    /** What is wrong with a new plan of this template, all of it at once. */
    FormErrors check(Forms forms, PlanTemplate chosen) {
        var errors = checkHead(forms);
        if (!chosen.markets().isEmpty() && chosenMarkets(chosen).isEmpty()) {
            errors = errors.and("markets", "Select at least one market that the plan answers for");
        }
        return Typed.line(follows).isEmpty() || Typed.id(follows).isPresent()
                ? errors
                : errors.and("follows", "Give the id of the plan that this one follows");
    }

    /** What is wrong with a changed plan, all of it at once. */
    FormErrors checkChange(Forms forms) {
        var errors = checkHead(forms);
        return seenVersion().isPresent() ? errors : errors.and("version", SeenPlan.MISSING);
    }

    private FormErrors checkHead(Forms forms) {
        var errors = forms.check(this);
        errors = Typed.atMost(errors, "title", "The title", Typed.line(title), NewPlan.LONGEST_TITLE);
        errors = Typed.atMost(errors, "period", "The period", Typed.line(period), NewPlan.LONGEST_PERIOD);
        if (!Typed.line(dueOn).isEmpty() && TypedDate.read(Typed.line(dueOn)).isEmpty()) {
            errors = errors.and("dueOn", "Enter a day such as 10 June 2024, or leave it empty");
        }
        if (!Typed.line(dueAt).isEmpty() && minute().isEmpty()) {
            errors = errors.and("dueAt", "Enter a time such as 23:59, or leave it empty");
        }
        return Typed.line(dueOn).isEmpty() && !Typed.line(dueAt).isEmpty()
                ? errors.and("dueOn", "Enter the day that the time belongs to, or leave both empty")
                : errors;
    }

    /** The plan to be begun, once the form is right. */
    NewPlan plan(PlanTemplate chosen) {
        return new NewPlan(titleLine(), periodLine(), chosen.key(), chosen.version(), chosenMarkets(chosen), due(),
                Typed.id(follows).orElse(null), null, null);
    }

    String titleLine() {
        return Typed.line(title);
    }

    String periodLine() {
        return Typed.line(period);
    }

    /** When it has to be submitted; null when nobody waits for it. */
    @Nullable Instant due() {
        return TypedDate.read(Typed.line(dueOn))
                .map(day -> day.atTime(minute().orElse(LAST_MINUTE)).atZone(LONDON).toInstant())
                .orElse(null);
    }

    Optional<Integer> seenVersion() {
        return Typed.number(version);
    }

    /** In the template's order; what is no market of it is left out. */
    private List<String> chosenMarkets(PlanTemplate chosen) {
        return chosen.markets().stream().map(market -> market.key())
                .filter(key -> markets != null && markets.contains(key)).toList();
    }

    private Optional<LocalTime> minute() {
        try {
            return Typed.line(dueAt).isEmpty() ? Optional.empty() : Optional.of(LocalTime.parse(Typed.line(dueAt), TIME));
        } catch (DateTimeParseException noTime) {
            return Optional.empty();
        }
    }

    private static String day(@Nullable Instant at) {
        return at == null ? "" : TypedDate.words(at.atZone(LONDON).toLocalDate());
    }

    private static String time(@Nullable Instant at) {
        return at == null ? "" : TIME.format(at.atZone(LONDON));
    }
}

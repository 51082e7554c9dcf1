package org.caremarket.plan;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.constraints.NotBlank;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.caremarket.plan.template.PlanKind;
import org.caremarket.plan.template.PlanTemplate;
import org.caremarket.plan.template.ServiceMarket;
import org.caremarket.platform.web.FormErrors;
import org.caremarket.platform.web.Forms;
import org.caremarket.platform.web.Typed;
import org.caremarket.platform.web.TypedDate;

/**
 * What people type as the head of a template, as they typed it.
 *
 * @param dueOn the last day for sending it; empty when there is none
 * @param dueAt the last minute of that day, London time
 * @param markets one a line: {@code care-homes-65: 65+ care homes}
 * @param mark tells which head was seen
 */
@Introspected
@Serdeable
record TemplateHeadForm(
        @Nullable @NotBlank(message = "Enter what the template is called") String title,
        @Nullable String summary,
        @Nullable String kind,
        @Nullable String recipient,
        @Nullable String sendTo,
        @Nullable String dueOn,
        @Nullable String dueAt,
        @Nullable String source,
        @Nullable String follows,
        @Nullable String markets,
        @Nullable String mark) {

    static final int LONGEST_TITLE = 200;
    static final int LONGEST_TEXT = 2_000;

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("H:mm", Locale.UK);
    private static final LocalTime LAST_MINUTE = LocalTime.of(23, 59);

    static TemplateHeadForm of(PlanTemplate template) {
        var due = template.deadline();
        return new TemplateHeadForm(template.title(), template.summary(), template.kind().word(), template.recipient(),
                template.sendTo(), due == null ? "" : TypedDate.words(due.toLocalDate()),
                due == null ? "" : TIME.format(due), template.source(), template.follows(),
                template.markets().stream().map(market -> market.key() + ": " + market.name())
                        .collect(Collectors.joining("\n")),
                TemplateDraft.headMark(template));
    }

    /** The same words on top of what is there now. */
    TemplateHeadForm onTopOf(PlanTemplate current) {
        return new TemplateHeadForm(title, summary, kind, recipient, sendTo, dueOn, dueAt, source, follows, markets,
                TemplateDraft.headMark(current));
    }

    /** What is wrong with the words themselves; whether a template can be so is decided when it is saved. */
    FormErrors check(Forms forms) {
        var errors = forms.check(this);
        errors = most(errors, "title", "The title", Typed.line(title), LONGEST_TITLE);
        errors = most(errors, "summary", "The summary", Typed.lines(summary), LONGEST_TEXT);
        errors = PlanKind.of(Typed.line(kind)).isEmpty() ? errors.and("kind", "Select what sort of document it makes") : errors;
        errors = most(errors, "recipient", "The recipient", Typed.line(recipient), LONGEST_TEXT);
        if (!Typed.line(dueOn).isEmpty() && TypedDate.read(Typed.line(dueOn)).isEmpty()) {
            errors = errors.and("dueOn", "Enter a day such as 10 June 2026, or leave it empty");
        }
        if (Typed.line(dueOn).isEmpty() && !Typed.line(dueAt).isEmpty()) {
            errors = errors.and("dueOn", "Enter the day that the time belongs to, or leave both empty");
        }
        if (!Typed.line(dueAt).isEmpty() && minute().isEmpty()) {
            errors = errors.and("dueAt", "Enter a time such as 23:59, or leave it empty");
        }
        errors = most(errors, "source", "The source", Typed.line(source), LONGEST_TEXT);
        for (var line : marketLines()) {
            int colon = line.indexOf(':');
            if (errors.message("markets") == null && (colon < 1 || line.substring(colon + 1).isBlank())) {
                errors = errors.and("markets",
                        "“%s” needs a key, a colon and a name: care-homes-65: 65+ care homes".formatted(line));
            } else {
                errors = most(errors, "markets", "Each market", line.substring(colon + 1).strip(), LONGEST_TITLE);
            }
        }
        return errors;
    }

    /** The template with this head, once the words are right. */
    PlanTemplate on(PlanTemplate template) {
        return new PlanTemplate(template.key(), template.version(), PlanKind.of(Typed.line(kind)).orElseThrow(),
                Typed.line(title), Typed.lines(summary), Typed.lineOrNull(recipient), Typed.lineOrNull(sendTo), due(),
                Typed.lineOrNull(follows), Typed.lineOrNull(source), template.published(),
                marketLines().stream().map(TemplateHeadForm::market).toList(), template.sections(), template.copyOf());
    }

    /** The length that a template's file counts. */
    static FormErrors most(FormErrors errors, String field, String name, String kept, int longest) {
        return errors.message(field) == null && kept.length() > longest
                ? errors.and(field, "%s must be %,d characters or less".formatted(name, longest))
                : errors;
    }

    @Nullable LocalDateTime due() {
        return TypedDate.read(Typed.line(dueOn)).map(day -> day.atTime(minute().orElse(LAST_MINUTE))).orElse(null);
    }

    private Optional<LocalTime> minute() {
        try {
            return Typed.line(dueAt).isEmpty() ? Optional.empty() : Optional.of(LocalTime.parse(Typed.line(dueAt), TIME));
        } catch (DateTimeParseException noTime) {
            return Optional.empty();
        }
    }

    private List<String> marketLines() {
        return Typed.lines(markets).lines().map(Typed::line).filter(line -> !line.isEmpty()).toList();
    }

    private static ServiceMarket market(String line) {
        int colon = line.indexOf(':');
        return new ServiceMarket(line.substring(0, colon).strip(), line.substring(colon + 1).strip());
    }
}

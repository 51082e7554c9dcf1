package org.caremarket.delivery.imports;

import io.micronaut.core.annotation.Nullable;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.caremarket.delivery.DeliveryPlan;
import org.caremarket.delivery.DeliveryPlanText;
import org.caremarket.platform.imports.Choices;
import org.caremarket.platform.imports.Detail;
import org.caremarket.platform.imports.Detail.Kind;
import org.caremarket.platform.imports.Detail.Option;
import org.caremarket.platform.web.FieldError;
import org.caremarket.platform.web.FormErrors;
import org.caremarket.platform.web.Text;

/**
 * What is said about a delivery plan's file as a whole.
 *
 * @param values each detail as it was said, or is usual
 * @param plan the plan that the actions are added to; empty for a new one
 * @param asOf the day of the statuses; empty when none can be read
 * @param errors what is wrong, beside the detail's name
 */
record PlanDetails(Map<String, String> values, Optional<Long> plan, Optional<LocalDate> asOf, FormErrors errors) {

    static final String PLAN = "plan";
    static final String TITLE = "title";
    static final String PERIOD = "period";
    static final String AS_OF = "as_of";
    static final String ACCOUNTABLE_OFFICER = "accountable_officer";
    static final String COMMITTEE = "committee";
    static final String LEAD = "lead";
    static final String SOURCE = "source";

    /** The choice of a plan that does not exist yet. */
    static final String NEW = "new";

    private static final Map<String, Integer> MOST = Map.of(
            TITLE, 200, PERIOD, 60, ACCOUNTABLE_OFFICER, 200, COMMITTEE, 200, LEAD, 200, SOURCE, 1_000);

    /** What is asked. */
    static List<Detail> asked(List<DeliveryPlan> plans, LocalDate today) {
        var options = Stream.concat(
                        Stream.of(new Option(NEW, "A new plan")),
                        plans.stream().map(plan -> new Option("" + plan.id(), named(plan))))
                .toList();
        return List.of(
                new Detail(PLAN, "Which plan the actions belong to", "", Kind.CHOICE, options, NEW),
                text(TITLE, "Title", "Of a new plan, for example Market delivery plan"),
                text(PERIOD, "Period", "Of a new plan, for example 2026/27"),
                new Detail(AS_OF, "Date of the statuses", "The day whose state the status column gives", Kind.DATE,
                        List.of(), today.toString()),
                text(ACCOUNTABLE_OFFICER, "Accountable officer (optional)", "The post that answers for a new plan"),
                text(COMMITTEE, "Committee (optional)", "Who receives its reports"),
                text(LEAD, "Lead (optional)", "The post that leads the work"),
                text(SOURCE, "Source (optional)", "The document that the plan comes from, its publisher and date"));
    }

    /** What was said, and what is wrong with it. */
    static PlanDetails of(Choices choices, List<DeliveryPlan> plans, LocalDate today) {
        var values = new HashMap<String, String>();
        for (var detail : asked(plans, today)) {
            values.put(detail.name(), choices.detail(detail.name()).orElse(detail.usual()).strip());
        }
        var errors = new ArrayList<FieldError>();
        var plan = plans.stream().filter(known -> ("" + known.id()).equals(values.get(PLAN))).map(DeliveryPlan::id).findFirst();
        var isNew = values.get(PLAN).equals(NEW);
        if (plan.isEmpty() && !isNew) {
            errors.add(new FieldError(PLAN, "Choose a new plan or one of the council's"));
        }
        if (isNew) {
            titleProblem(values.get(TITLE), plans).ifPresent(message -> errors.add(new FieldError(TITLE, message)));
        }
        for (var detail : asked(plans, today)) {
            textProblem(detail, values.get(detail.name())).ifPresent(message -> errors.add(new FieldError(detail.name(), message)));
        }
        var asOf = day(values.get(AS_OF));
        if (values.get(AS_OF).isEmpty()) {
            errors.add(new FieldError(AS_OF, "Enter the date of the statuses"));
        } else if (asOf.isEmpty()) {
            errors.add(new FieldError(AS_OF, "The date must be a real date, for example 27 3 2026"));
        } else if (asOf.get().isAfter(today)) {
            errors.add(new FieldError(AS_OF, "The date must be today or in the past"));
        }
        return new PlanDetails(Map.copyOf(values), plan, asOf, FormErrors.of(errors));
    }

    /** What heads a new plan. */
    static DeliveryPlanText heading(Map<String, String> values) {
        return new DeliveryPlanText(
                values.get(TITLE), values.get(PERIOD), stated(values, ACCOUNTABLE_OFFICER), stated(values, COMMITTEE),
                stated(values, LEAD));
    }

    /** The document that a new plan comes from; null when none is stated. */
    static @Nullable String source(Map<String, String> values) {
        return stated(values, SOURCE);
    }

    private static @Nullable String stated(Map<String, String> values, String name) {
        return values.get(name).isEmpty() ? null : values.get(name);
    }

    private static Optional<String> titleProblem(String title, List<DeliveryPlan> plans) {
        if (Text.isBlank(title)) {
            return Optional.of("Enter the title of the new plan");
        }
        return plans.stream().anyMatch(plan -> plan.title().equalsIgnoreCase(title))
                ? Optional.of("The council has a plan of this title: choose that plan, or enter another title")
                : Optional.empty();
    }

    private static Optional<String> textProblem(Detail detail, String words) {
        if (Text.hasUnshowable(words)) {
            return Optional.of("Remove characters that cannot be shown");
        }
        int most = MOST.getOrDefault(detail.name(), Integer.MAX_VALUE);
        return Lengths.of(words) > most
                ? Optional.of("%s must be %,d characters or less".formatted(detail.label().replace(" (optional)", ""), most))
                : Optional.empty();
    }

    private static Optional<LocalDate> day(String typed) {
        try {
            return Optional.of(LocalDate.parse(typed));
        } catch (DateTimeParseException notADay) {
            return Optional.empty();
        }
    }

    private static String named(DeliveryPlan plan) {
        return plan.period().isEmpty() ? plan.title() : plan.title() + ", " + plan.period();
    }

    private static Detail text(String name, String label, String hint) {
        return new Detail(name, label, hint, Kind.TEXT, List.of(), "");
    }
}

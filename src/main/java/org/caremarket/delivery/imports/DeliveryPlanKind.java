package org.caremarket.delivery.imports;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.caremarket.delivery.Actions;
import org.caremarket.delivery.NewAction;
import org.caremarket.delivery.DeliveryPlans;
import org.caremarket.delivery.StatusVocabulary;
import org.caremarket.delivery.Timeframe;
import org.caremarket.delivery.imports.Known.Existing;
import org.caremarket.market.Segment;
import org.caremarket.market.Segments;
import org.caremarket.platform.access.Actor;
import org.caremarket.platform.file.Sheet;
import org.caremarket.platform.imports.Choices;
import org.caremarket.platform.imports.Detail;
import org.caremarket.platform.imports.Field;
import org.caremarket.platform.imports.ImportKind;
import org.caremarket.platform.imports.ImportProgress;
import org.caremarket.platform.imports.Reading;
import org.caremarket.platform.imports.Reading.Item;
import org.caremarket.platform.time.AsAt;

/** Delivery plans that people keep in spreadsheets. */
@Singleton
final class DeliveryPlanKind implements ImportKind {

    private final DeliveryPlans plans;
    private final Actions actions;
    private final Segments segments;
    private final Clock clock;

    DeliveryPlanKind(DeliveryPlans plans, Actions actions, Segments segments, Clock clock) {
        this.plans = plans;
        this.actions = actions;
        this.segments = segments;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "delivery-plan";
    }

    @Override
    public String title() {
        return "Delivery plan";
    }

    @Override
    public String item() {
        return "action";
    }

    @Override
    public String heading(String findings) {
        return switch (findings) {
            case "shifted" -> "Cells one column off";
            case "under-theme" -> "An action under the theme";
            case "no-action" -> "No action in the row";
            case "status-words" -> "Words in the status column that are no status";
            case "status-mapped" -> "Statuses in words that are not the council's";
            case "status-empty" -> "No status stated";
            case "by-when" -> "By when that cannot be read";
            case "as-of" -> "Days of statuses that cannot be used";
            case "segment" -> "Segments that the council does not commission";
            case "duplicate" -> "Said more than once";
            case "too-long" -> "Too long";
            case "characters" -> "Characters that cannot be shown";
            case "carried-down" -> "Theme carried down from the row above";
            case "no-theme" -> "No theme stated";
            case "theme-row" -> "Rows that only name a theme";
            case "heading-again" -> "Headings repeated";
            case "total" -> "Totals";
            default -> throw new IllegalArgumentException("No such findings: " + findings);
        };
    }

    @Override
    public List<Field> fields() {
        return PlanFields.ALL;
    }

    @Override
    public List<Detail> details() {
        return PlanDetails.asked(plans.all(), LocalDate.now(clock));
    }

    @Override
    public Reading read(Sheet sheet, Choices choices) {
        var today = LocalDate.now(clock);
        var all = plans.all();
        var plan = PlanDetails.of(choices, all, today).plan();
        var known = new Known(
                StatusVocabulary.of(plans.statusWords()),
                all,
                segments.all(),
                plan.map(plans::themes).orElse(List.of()),
                plan.map(id -> actions(id, today)).orElse(List.of()),
                today);
        return new PlanReader(known).read(sheet, choices);
    }

    private List<Existing> actions(long plan, LocalDate today) {
        return actions.ofPlan(plan, AsAt.present(today)).stream()
                .map(action -> new Existing(action.ref(), action.theme(), action.title()))
                .toList();
    }

    @Override
    public String write(Reading reading, long importId, Actor by, ImportProgress progress) {
        var details = reading.details();
        var chosen = details.get(PlanDetails.PLAN);
        var plan = chosen.equals(PlanDetails.NEW)
                ? plans.add(PlanDetails.heading(details), PlanDetails.source(details), null, importId)
                : Long.parseLong(chosen);
        var all = segments.all();
        plans.extend(plan, reading.items().stream().map(item -> action(item, all)).toList(), importId, by.name());
        progress.written(reading.items().size());
        return "/delivery-plans/" + plan;
    }

    private static NewAction action(Item item, List<Segment> segments) {
        return new NewAction(
                item.value(PlanFields.THEME),
                item.value(PlanFields.REF),
                item.value(PlanFields.TITLE),
                item.value(PlanFields.DESCRIPTION),
                item.values().get(PlanFields.OWNER),
                SegmentCell.read(item.value(PlanFields.SEGMENTS), segments).known().stream().map(Segment::slug).toList(),
                Timeframe.of(item.value(PlanFields.BY_WHEN)),
                item.values().get(PlanFields.SOURCE_NOTE),
                StatusCell.titled(item.value(PlanFields.STATUS)),
                item.value(PlanFields.NARRATIVE),
                item.value(PlanFields.CORRECTIVE_ACTION),
                item.values().get(PlanFields.WORDING),
                LocalDate.parse(item.value(PlanFields.AS_OF)));
    }

    @Override
    public boolean undo(long importId, Actor by) {
        return plans.withdraw(importId);
    }
}

package org.caremarket.delivery.imports;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.caremarket.delivery.Actions;
import org.caremarket.delivery.Plans;
import org.caremarket.delivery.StatusVocabulary;
import org.caremarket.delivery.imports.Known.Existing;
import org.caremarket.platform.access.Actor;
import org.caremarket.platform.file.Sheet;
import org.caremarket.platform.imports.Choices;
import org.caremarket.platform.imports.Detail;
import org.caremarket.platform.imports.Field;
import org.caremarket.platform.imports.ImportKind;
import org.caremarket.platform.imports.Reading;

/** Delivery plans that people keep in spreadsheets. */
@Singleton
final class DeliveryPlanKind implements ImportKind {

    private final Plans plans;
    private final Actions actions;
    private final Clock clock;

    DeliveryPlanKind(Plans plans, Actions actions, Clock clock) {
        this.plans = plans;
        this.actions = actions;
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
        var there = PlanDetails.of(choices, all, today).plan().map(this::actions).orElse(List.of());
        return new PlanReader(new Known(StatusVocabulary.of(plans.statusWords()), all, there, today)).read(sheet, choices);
    }

    private List<Existing> actions(long plan) {
        return actions.ofPlan(plan).stream()
                .map(action -> new Existing(action.ref(), action.theme(), action.title()))
                .toList();
    }

    @Override
    public String write(Reading reading, long importId, Actor by) {
        throw new UnsupportedOperationException("Plans and actions do not take imports yet");
    }

    @Override
    public boolean undo(long importId, Actor by) {
        throw new UnsupportedOperationException("Plans and actions do not take imports yet");
    }
}

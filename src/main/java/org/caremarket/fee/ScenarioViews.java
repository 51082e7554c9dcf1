package org.caremarket.fee;

import io.micronaut.core.annotation.Nullable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.caremarket.fee.FeeGrid.Cell;
import org.caremarket.fee.FeeShowing.Link;
import org.caremarket.fee.FeeShowing.Part;
import org.caremarket.fee.FeeShowing.Press;
import org.caremarket.platform.web.FormErrors;
import org.caremarket.platform.web.TypedDate;

/** What the pages of a scenario say. */
final class ScenarioViews {

    private static final ZoneId HERE = ZoneId.of("Europe/London");

    private ScenarioViews() {}

    static FeeShowing show(String council, CareCost cost, Scenario scenario, Scenario.@Nullable Base now, boolean write) {
        var path = GapViews.path(council, cost) + "/scenarios/" + scenario.id();
        var closing = scenario.closing();
        var changed = now == null ? List.of("the result has no median any more") : scenario.changedSince(now);
        var notices = new ArrayList<>(FeeShowing.madeUp(cost.exercise().madeUp()));
        if (!changed.isEmpty()) {
            notices.add("The base changed since this was saved: %s. Save it again to begin from the base of now."
                    .formatted(String.join("; ", changed)));
        }
        var links = write ? List.of(Link.button("Change the scenario", path + "/edit")) : List.<Link>of();
        var table = Part.of("Beside the baseline", "baseline", List.of(
                "The baseline is what was recorded when the scenario was saved, with the whole gap closed. A year has 52 weeks; "
                        + "method version %d.".formatted(Gap.METHOD)), beside(cost, scenario, closing));
        if (write) {
            table = table.press(new Press("Remove this scenario", path + "/removal",
                    List.of(new Press.Field("version", "" + scenario.version())), "It cannot be brought back."));
        }
        return new FeeShowing(scenario.name(), "Scenario: " + cost.care().title(), answer(cost, scenario, closing), notices,
                links, List.of(table));
    }

    private static String answer(CareCost cost, Scenario scenario, Closing closing) {
        var saved = " Saved by %s on %s.".formatted(scenario.savedBy(),
                TypedDate.words(LocalDate.ofInstant(scenario.savedAt(), HERE)));
        if (closing.gap().pounds().signum() <= 0) {
            return "There is no gap to close: the fee of %s is %s.".formatted(Money.pounds(scenario.fee()), closing.gap()
                    .words()) + saved;
        }
        return "Closing %s of the gap would cost %s a year: %s %s more for %s %s.".formatted(Money.percent(scenario.share()),
                Money.large(closing.aYear()), Money.pounds(closing.rise()), cost.care().unit().words(),
                        Money.number(scenario.volume()),
                cost.care().unit().volume()) + saved;
    }

    private static FeeGrid beside(CareCost cost, Scenario scenario, Closing closing) {
        var base = scenario.baseline();
        var unit = ", £ " + cost.care().unit().words();
        var gap = base.map(Closing::gap);
        return new FeeGrid("Scenario and baseline", List.of("What", "Baseline", "Scenario"), List.of(
                row("Fee" + unit, Money.pounds(scenario.baseFee()), Money.pounds(scenario.fee())),
                row("Median as the exercise states it" + unit, Money.pounds(scenario.baseMedian()),
                        Money.pounds(scenario.baseMedian())),
                row("Price rise to the fee's year", Money.percent(scenario.baseRise()), Money.percent(scenario.rise())),
                row("Median in prices of the fee's year" + unit, gap.map(each -> Money.pounds(each.cost()))
                        .orElse(Money.NOT_STATED), Money.pounds(closing.gap().cost())),
                row("Gap" + unit, gap.map(each -> Money.pounds(each.pounds())).orElse(Money.NOT_STATED),
                        Money.pounds(closing.gap().pounds())),
                row("Gap as a share of the median", gap.map(each -> Money.percent(each.percent())).orElse(Money.NOT_STATED),
                        Money.percent(closing.gap().percent())),
                row("Share of the gap that is closed", Money.percent(Gap.HUNDRED), Money.percent(scenario.share())),
                row("Volume, " + cost.care().unit().volume(), Money.number(scenario.baseVolume()),
                        Money.number(scenario.volume())),
                row("Fee afterwards" + unit, base.map(each -> Money.pounds(each.feeAfter())).orElse(Money.NOT_STATED),
                        Money.pounds(closing.feeAfter())),
                row("Cost a week", base.map(each -> Money.pounds(each.aWeek())).orElse(Money.NOT_STATED),
                        Money.pounds(closing.aWeek())),
                row("Cost a year", base.map(each -> Money.pounds(each.aYear())).orElse(Money.NOT_STATED),
                        Money.pounds(closing.aYear()))), "");
    }

    private static List<Cell> row(String what, String base, String scenario) {
        return FeeGrid.row(what, base, scenario);
    }

    static FeeFormPage form(String council, CareCost cost, @Nullable Scenario scenario, ScenarioForm form, Scenario.Base base,
            FormErrors errors) {
        var path = GapViews.path(council, cost);
        var action = path + "/scenarios" + (scenario == null ? "" : "/" + scenario.id());
        return new FeeFormPage(scenario == null ? "Add a scenario" : "Change this scenario", cost.care().title(), action,
                "Save the scenario",
                scenario == null ? path : action, scenario == null ? null : form.version(), List.of(
                        FeeFormPage.input("name", "Name", form.name(), errors),
                        FeeFormPage.amount("fee", "Fee before the gap is closed", form.fee(), errors).prefix("£")
                                .suffix(cost.care().unit().words()),
                        FeeFormPage.amount("volume", "What the council pays for in a week", form.volume(), errors)
                                .suffix(cost.care().unit().volume()),
                        FeeFormPage.amount("share", "How much of the gap is closed", form.share(), errors).suffix("%"),
                        FeeFormPage.amount("rise", "Price rise from the price base on", form.rise(), errors).suffix("%")
                                .hint("From prices of " + cost.exercise().baseYear())), errors)
                .intro("The median is %s %s in prices of %s. %s".formatted(Money.pounds(base.median()), cost.care().unit()
                        .words(),
                        cost.exercise().baseYear(), base.fee() == null ? "No standard fee is recorded."
                                : "The newest standard fee is %s, of %s.".formatted(Money.pounds(base.fee()), base.year())));
    }
}

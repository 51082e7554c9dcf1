package org.caremarket.fee;

import io.micronaut.core.annotation.Nullable;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.caremarket.fee.FeeGrid.Cell;
import org.caremarket.fee.FeeShowing.Link;
import org.caremarket.fee.FeeShowing.Part;
import org.caremarket.fee.FeeShowing.Press;
import org.caremarket.platform.chart.DotPlot;
import org.caremarket.platform.chart.Interval;
import org.caremarket.platform.web.FormErrors;

/** What the page of one kind of care says: its total, its lines and its gaps. */
final class GapViews {

    /** A fee and how far it is below the median. */
    record FeeGap(Fee fee, Gap gap) {}

    private GapViews() {}

    /** The gap of each fee for which it can be worked out, the standard rate first, the newest first. */
    static List<FeeGap> gaps(CareCost cost, Fees fees) {
        return fees.of(cost.care()).stream()
                .flatMap(fee -> cost.gap(fee.amount(), fee.year()).map(gap -> new FeeGap(fee, gap)).stream()).toList();
    }

    /** The gap that is named first; null when none can be worked out. */
    static @Nullable FeeGap leading(CareCost cost, Fees fees) {
        var gaps = gaps(cost, fees);
        return gaps.isEmpty() ? null : gaps.getFirst();
    }

    static String path(String council, CareCost cost) {
        return CostViews.path(council, cost.exercise()) + "/" + cost.care().slug();
    }

    static FeeShowing show(String council, CareCost cost, Fees fees, List<Scenario> scenarios, boolean write, boolean returns) {
        var path = path(council, cost);
        var links = new ArrayList<Link>();
        if (write) {
            links.add(Link.button("Change sample and total", path + "/edit"));
            links.add(Link.button("Add a line", path + "/lines/new"));
        }
        if (returns) {
            links.add(Link.to("Providers' returns", path + "/returns"));
        }
        links.add(Link.to("What the returns come to", path + "/returns/summary"));
        var parts = new ArrayList<>(parts(path, cost, fees, write));
        parts.add(scenarios(path, cost, scenarios, write));
        if (write) {
            parts.add(Part.of("Remove the result", "removal", List.of(), null)
                    .press(new Press("Remove this result", path + "/removal",
                    List.of(new Press.Field("version", "" + cost.result().version())),
                    "Its lines, scenarios and returns go with it and cannot be brought back.")));
        }
        var notices = new ArrayList<>(FeeShowing.madeUp(cost.exercise().madeUp()));
        cost.thin().ifPresent(notices::add);
        return new FeeShowing(cost.care().title(), cost.exercise().name(), answer(cost, fees), notices, links, parts);
    }

    static String answer(CareCost cost, Fees fees) {
        if (cost.median().isEmpty()) {
            return "No cost is recorded yet: enter the total and the lines, or import them.";
        }
        var gap = leading(cost, fees);
        return "Care costs %s %s at the median, in prices of %s. %s".formatted(Money.pounds(cost.median().get()),
                cost.care().unit().words(), cost.exercise().baseYear(), gap == null
                        ? "No gap is worked out: there is no fee in pounds %s, or no price rise to its year is stated."
                                .formatted(cost.care().unit().words())
                        : "In %s the fee of %s is %s, which is then %s.".formatted(gap.fee().year(),
                                Money.pounds(gap.fee().amount()),
                                gap.gap().words(), Money.pounds(gap.gap().cost())));
    }

    /** What page and document have in common. */
    static List<Part> parts(String path, CareCost cost, Fees fees, boolean write) {
        var parts = new ArrayList<Part>();
        parts.add(Part.of("Total", "total", totals(cost), total(cost)).chart(chart(cost, fees)));
        parts.add(gapPart(cost, fees));
        parts.add(Part.of("Line by line", "lines", List.of(), lines(path, cost, leading(cost, fees), write)));
        return parts;
    }

    private static List<String> totals(CareCost cost) {
        var sentences = new ArrayList<String>();
        sentences.add(cost.sample());
        cost.difference().filter(difference -> difference.signum() != 0).ifPresent(difference -> sentences.add(
                "The published total is %s %s than the sum of its lines' medians. %s".formatted(Money.pounds(difference.abs()),
                        difference.signum() > 0 ? "more" : "less", CareCost.MEDIANS)));
        return sentences;
    }

    private static FeeGrid total(CareCost cost) {
        var result = cost.result();
        return new FeeGrid("Total in pounds " + cost.care().unit().words(),
                List.of("Total", "Answers", "Lower quartile", "Median", "Upper quartile"),
                List.of(FeeGrid.row("As published", Money.count(result.totalCount()), Money.pounds(result.totalLower()),
                                Money.pounds(result.totalMedian()), Money.pounds(result.totalUpper())),
                        FeeGrid.row("Sum of the lines' medians", "–", "–", Money.pounds(cost.sumOfMedians().orElse(null)), "–")),
                                "");
    }

    private static @Nullable DotPlot chart(CareCost cost, Fees fees) {
        var gap = leading(cost, fees);
        if (gap == null) {
            return null;
        }
        var median = gap.gap().cost();
        var rise = BigDecimal.ONE.add(gap.gap().rise().divide(Gap.HUNDRED));
        var row = DotPlot.Row.of("Median cost", median.doubleValue(), Money.pounds(median));
        if (cost.result().totalMedian() != null && cost.result().totalLower() != null && cost.result().totalUpper() != null) {
            row = row.with(new Interval(cost.result().totalLower().multiply(rise).doubleValue(), cost.result().totalUpper()
                    .multiply(rise).doubleValue()));
        }
        return new DotPlot("cost-and-fee", "Median cost and fee in " + gap.fee().year(),
                "The fee is %s; the line is from the lower to the upper quartile. The figures stand in the tables below."
                        .formatted(gap.gap().words()),
                value -> Money.pounds(value).replace(".00", ""), null, null,
                List.of(row, DotPlot.Row.of("Fee (council)", gap.fee().amount().doubleValue(), Money.pounds(gap.fee().amount()))
                        .asOwn()));
    }

    private static Part gapPart(CareCost cost, Fees fees) {
        var rows = fees.of(cost.care()).stream().map(fee -> cost.gap(fee.amount(), fee.year())
                .map(gap -> FeeGrid.row(fee.year() + (fee.rate().isEmpty() ? "" : ", " + fee.rate()), Money.pounds(fee.amount()),
                        "%s (prices %s up)".formatted(Money.pounds(gap.cost()), Money.percent(gap.rise())), gap.words()))
                .orElseGet(() -> FeeGrid.row(fee.year() + (fee.rate().isEmpty() ? "" : ", " + fee.rate()),
                        Money.pounds(fee.amount()), "Not known",
                        cost.median().isEmpty() ? "No median is recorded"
                                : "No price rise is stated from %s to %s".formatted(cost.exercise().baseYear(), fee.year()))))
                .toList();
        return Part.of("Gap by year", "gap", List.of(), new FeeGrid("Fees beside the median in prices of their year, in pounds "
                + cost.care().unit().words(),
                List.of("Year", "Fee", "Median", "The fee is"), rows,
                        "No fee is recorded in pounds %s: add it under Fees.".formatted(cost.care().unit().words())));
    }

    private static FeeGrid lines(String path, CareCost cost, @Nullable FeeGap gap, boolean write) {
        var header = new ArrayList<>(List.of("Line", "Answers", "Lower quartile", "Median", "Upper quartile",
                "Share of the lines"));
        if (gap != null) {
            header.add("Part of the gap in " + gap.fee().year());
        }
        var rows = cost.lines().stream().filter(line -> line.cost() != null || write).map(line -> {
            var stated = Optional.ofNullable(line.cost());
            var cells = new ArrayList<>(List.of(
                    Cell.of(line.line().name()).to(write ? path + "/lines/" + line.line().code() : null)
                            .note(line.line().group() + (line.line().own() ? "; the council's own line" : "")),
                    Cell.of(Money.count(stated.map(LineCost::count).orElse(null)))
                            .note(line.thin() ? "Thin: fewer than " + CareCost.FEW : ""),
                    Cell.of(Money.pounds(stated.map(LineCost::lower).orElse(null))), Cell.of(Money.pounds(line.median())),
                    Cell.of(Money.pounds(stated.map(LineCost::upper).orElse(null))),
                    Cell.of(cost.share(line).map(Money::percent).orElse("–"))));
            if (gap != null) {
                cells.add(Cell.of(cost.share(line).map(share -> Money.pounds(gap.gap().of(share))).orElse("–")));
            }
            return List.copyOf(cells);
        }).toList();
        return new FeeGrid("Costs by line, in pounds " + cost.care().unit().words(), header, rows, "No line is recorded yet.");
    }

    private static Part scenarios(String path, CareCost cost, List<Scenario> scenarios, boolean write) {
        var rows = scenarios.stream().map(each -> List.of(Cell.of(each.name()).to(path + "/scenarios/" + each.id()),
                Cell.of(Money.pounds(each.fee())), Cell.of(Money.number(each.volume()) + " " + cost.care().unit().volume()),
                Cell.of(Money.percent(each.share())), Cell.of(Money.large(each.closing().aYear())))).toList();
        return Part.of("What closing the gap would cost", "scenarios", List.of(), new FeeGrid("Scenarios",
                List.of("Scenario", "Fee", "Volume", "Share of the gap closed", "A year"), rows, cost.median().isEmpty()
                        ? "No scenario can be made before a median is recorded." : "No scenario is saved yet."))
                .links(write && cost.median().isPresent() ? List.of(Link.to("Add a scenario", path + "/scenarios/new"))
                        : List.of());
    }

    static FeeFormPage form(String council, CareCost cost, ResultForm form, FormErrors errors) {
        var path = path(council, cost);
        return new FeeFormPage("Change sample and total", cost.care().title(), path, "Save the result", path, form.version(),
                List.of(
                FeeFormPage.amount("invited", "How many were invited (optional)", form.invited(), errors),
                FeeFormPage.amount("responses", "How many answered (optional)", form.responses(), errors),
                FeeFormPage.amount("used", "How many answers count (optional)", form.used(), errors),
                FeeFormPage.text("exclusions", "Which answers do not count, and why (optional)", form.exclusions(), errors)
                        .rows(3)
                        .hint("One a line. Name no provider"),
                FeeFormPage.amount("totalCount", "Published total: answers (optional)", form.totalCount(), errors),
                FeeFormPage.amount("totalLower", "Published total: lower quartile (optional)", form.totalLower(), errors)
                        .prefix("£"),
                FeeFormPage.amount("totalMedian", "Published total: median (optional)", form.totalMedian(), errors).prefix("£"),
                FeeFormPage.amount("totalUpper", "Published total: upper quartile (optional)", form.totalUpper(), errors)
                        .prefix("£"),
                FeeFormPage.amount("volume", "What the council pays for in a week (optional)", form.volume(), errors)
                        .suffix(cost.care().unit().volume())), errors);
    }

    static FeeFormPage lineForm(String council, CareCost cost, @Nullable CareCost.Line line, List<String> groups, LineForm form,
            FormErrors errors) {
        var path = path(council, cost);
        var fields = new ArrayList<org.caremarket.platform.web.govuk.FormControl<?>>();
        if (line == null) {
            var group = FeeFormPage.select("group", "What does it belong to?").option("", "Choose");
            for (var each : groups) {
                group = group.option(each, each);
            }
            fields.add(group.value(form.group()).errors(errors));
            fields.add(FeeFormPage.input("name", "Name of the line", form.name(), errors));
        }
        fields.add(FeeFormPage.amount("count", "How many answers (optional)", form.count(), errors));
        fields.add(FeeFormPage.amount("lower", "Lower quartile (optional)", form.lower(), errors).prefix("£"));
        fields.add(FeeFormPage.amount("median", "Median (optional)", form.median(), errors).prefix("£"));
        fields.add(FeeFormPage.amount("upper", "Upper quartile (optional)", form.upper(), errors).prefix("£"));
        return new FeeFormPage(line == null ? "Add a line" : line.line().name(), cost.care().title(),
                path + "/lines" + (line == null ? "" : "/" + line.line().code()), "Save the line", path, form.version(), fields,
                        errors)
                .intro(line == null ? "For a cost that the standard list does not have."
                        : "In pounds %s. Leave everything empty when it is not stated.".formatted(cost.care().unit().words()));
    }
}

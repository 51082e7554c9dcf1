package org.caremarket.fee;

import io.micronaut.core.annotation.Nullable;
import java.util.List;
import org.caremarket.fee.FeeGrid.Cell;
import org.caremarket.fee.FeeShowing.Link;
import org.caremarket.fee.FeeShowing.Part;
import org.caremarket.fee.FeeShowing.Press;
import org.caremarket.platform.web.FormErrors;

/** What the pages of providers' returns say. */
final class ReturnViews {

    private static final String NOT_SHOWN = "Not shown";
    private static final String SENSITIVE =
            "Commercially sensitive: only people who are named for it see these pages. Do not copy "
            + "amounts of single providers into notes, plans or letters.";

    private ReturnViews() {}

    static FeeShowing list(String council, CareCost cost, List<ProviderReturn> returns, List<CostLine> lines) {
        var path = GapViews.path(council, cost) + "/returns";
        var rows = returns.stream().map(each -> List.of(Cell.of(each.provider()).to(path + "/" + each.id()).note(each.location()),
                Cell.of("%,d".formatted(each.byLine().size())),
                Cell.of(each.counts() ? "Counts" : "Does not count: " + each.excluded()))).toList();
        var counting = returns.stream().filter(ProviderReturn::counts).count();
        return new FeeShowing("Providers' returns", cost.care().title(), returns.isEmpty() ? "No return is recorded yet."
                : "%,d of %,d returns count.".formatted(counting, returns.size()), List.of(SENSITIVE),
                List.of(Link.button("Add a return", path + "/new"), Link.to("What the returns come to", path + "/summary")),
                List.of(Part.of("", "", List.of(), new FeeGrid("Returns", List.of("Provider", "Lines", "Standing"), rows,
                        "Add what each provider said of its costs; the quartiles are then worked out."))));
    }

    static FeeShowing show(String council, CareCost cost, ProviderReturn each, List<CostLine> lines) {
        var path = GapViews.path(council, cost) + "/returns/" + each.id();
        var amounts = each.byLine();
        var rows = lines.stream().filter(line -> amounts.containsKey(line.code()))
                .map(line -> FeeGrid.row(line.name(), line.group(), Money.pounds(amounts.get(line.code())))).toList();
        return new FeeShowing(each.provider(), "Return: " + cost.care().title(),
                "%,d lines are stated%s.%s".formatted(rows.size(),
                each.location().isEmpty() ? "" : " for " + each.location(), each.counts() ? " The return counts."
                        : " It does not count: " + each.excluded()),
                List.of(SENSITIVE), List.of(Link.button("Change the return", path + "/edit")), List.of(Part.of("", "", List.of(),
                        new FeeGrid("Costs in pounds " + cost.care().unit().words(), List.of("Line", "Group", "Amount"), rows,
                                "No line is stated."))
                        .press(new Press("Remove the return", path + "/removal",
                                List.of(new Press.Field("version", "" + each.version())),
                                "It cannot be brought back."))));
    }

    static FeeShowing summary(CareCost cost, ReturnSummary summary, boolean named) {
        var rows = summary.lines().stream().map(line -> {
            var published = cost.lines().stream().filter(each -> line.line() != null && each.line().code()
                    .equals(line.line().code()))
                    .findFirst().map(CareCost.Line::median).orElse(line.line() == null ? cost.result().totalMedian() : null);
            var name = line.line() == null ? "Total of each return" : line.line().name();
            var found = line.quartiles();
            return found == null ? FeeGrid.row(name, NOT_SHOWN, NOT_SHOWN, NOT_SHOWN, NOT_SHOWN, Money.pounds(published))
                    : FeeGrid.row(name, "%,d".formatted(found.count()), Money.pounds(found.lower()), Money.pounds(found.median()),
                            Money.pounds(found.upper()), Money.pounds(published));
        }).toList();
        var rule = "Quartiles are worked out from the returns that count: position (n − 1)p + 1 in ascending order, as PostgreSQL's "
                + "percentile_cont; method version %d.".formatted(Quartiles.METHOD);
        var hiding = ("Nothing is shown that rests on fewer than %d providers, or where one gave more than half of the returns. "
                + "Where one line of a group is hidden, a second is hidden with it. Amounts are rounded.").formatted(ReturnSummary.LEAST);
        return new FeeShowing("What the returns come to", cost.care().title(), rows.isEmpty()
                ? "No return that counts is recorded."
                : summary.hidden() == 0 ? "The quartiles of all lines are shown beside the published medians."
                        : "%,d of %,d rows are not shown, because too few providers stand behind them."
                                .formatted(summary.hidden(), rows.size()),
                FeeShowing.madeUp(cost.exercise().madeUp()), List.of(),
                        List.of(Part.of("", "", named ? List.of(rule) : List.of(rule, hiding),
                        new FeeGrid("Worked out from the returns, in pounds " + cost.care().unit().words(),
                                List.of("Line", "Returns", "Lower quartile",
                                "Median", "Upper quartile", "Published median"), rows,
                                        "Returns are recorded by people who are named for it."))));
    }

    static FeeFormPage form(String council, CareCost cost, @Nullable ProviderReturn each, ReturnForm form, FormErrors errors) {
        var all = GapViews.path(council, cost) + "/returns";
        var path = each == null ? all : all + "/" + each.id();
        return new FeeFormPage(each == null ? "Add a return" : "Change this return", cost.care().title(), path,
                "Save the return", path,
                each == null ? null : form.version(), List.of(
                        FeeFormPage.input("provider", "Provider", form.provider(), errors),
                        FeeFormPage.input("location", "Location (optional)", form.location(), errors)
                                .hint("When the provider answered for one of several"),
                        FeeFormPage.text("amounts", "Costs in pounds " + cost.care().unit().words(), form.amounts(), errors)
                                .rows(12)
                                .hint("One line of costs a line, by its name, with the amount at the end: Food supplies 38.50"),
                        FeeFormPage.input("excluded", "Why it does not count (optional)", form.excluded(), errors)
                                .hint("Left empty when it counts")), errors);
    }

    static FeeShowing readers(String council, List<Returns.Reader> readers) {
        var named = readers.stream().filter(Returns.Reader::named).count();
        var parts = readers.stream().map(each -> Part.of(each.person().name(), "",
                List.of("%s, %s. %s".formatted(each.person().role().title(),
                each.person().email(), each.named() ? "Named for returns." : "Not named.")), null).press(new Press(
                        (each.named() ? "Take it back from " : "Name ") + each.person().name(),
                        CostViews.all(council) + "/readers/" + each.person().id(),
                        List.of(new Press.Field("named", each.named() ? "no" : "yes")), ""))).toList();
        return new FeeShowing("Who may read providers' returns", "", named == 0
                ? "Nobody is named: what single providers said of their costs is read by nobody."
                : named == 1 ? "1 person is named." : "%,d people are named.".formatted(named), List.of(
                        "Single providers' costs are commercially sensitive. A role alone does not open them: an approver names "
                                + "each person, and the audit trail keeps who named whom."),
                List.of(), parts);
    }
}

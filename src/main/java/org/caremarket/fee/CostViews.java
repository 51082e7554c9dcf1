package org.caremarket.fee;

import io.micronaut.core.annotation.Nullable;
import java.util.ArrayList;
import java.util.List;
import org.caremarket.fee.FeeGrid.Cell;
import org.caremarket.fee.FeeShowing.Link;
import org.caremarket.fee.FeeShowing.Part;
import org.caremarket.fee.FeeShowing.Press;
import org.caremarket.platform.web.FormErrors;
import org.caremarket.platform.web.TypedDate;

/** What the pages of exercises say. */
final class CostViews {

    private CostViews() {}

    static String all(String council) {
        return "/" + council + "/cost-of-care";
    }

    static String path(String council, Exercise exercise) {
        return all(council) + "/" + exercise.id();
    }

    static FeeShowing list(String council, List<Exercise> exercises, boolean write, boolean approver) {
        var links = new ArrayList<Link>();
        if (write) {
            links.add(Link.button("Add an exercise", all(council) + "/new"));
            links.add(Link.to("Import results from a file", "/" + council + "/imports/new"));
        }
        links.add(Link.to("Fees that the council pays", "/" + council + "/fees"));
        if (approver) {
            links.add(Link.to("Who may read providers' returns", all(council) + "/readers"));
        }
        var rows = exercises.stream().map(each -> List.of(
                Cell.of(each.name()).to(path(council, each)).note(each.madeUp() == null ? "" : "Made up for demonstration"),
                Cell.of(each.baseYear()), Cell.of(each.source()))).toList();
        return new FeeShowing("What care costs", "", exercises.isEmpty() ? "No fair-cost-of-care exercise is recorded yet."
                : exercises.size() == 1 ? "The results of 1 fair-cost-of-care exercise are recorded."
                        : "The results of %,d fair-cost-of-care exercises are recorded.".formatted(exercises.size()),
                List.of(), links, List.of(Part.of("", "", List.of(),
                        new FeeGrid("Exercises", List.of("Exercise", "Prices of", "Source"), rows,
                        "Add an exercise, then import or enter what it found for each kind of care."))));
    }

    /** The answer first: each kind of care with its median, the fee and the gap. */
    static String answer(List<CareCost> costs, Fees fees) {
        var found = costs.stream().filter(cost -> cost.median().isPresent()).map(cost -> {
            var gap = GapViews.leading(cost, fees);
            return "%s: median %s %s%s".formatted(cost.care().title(), Money.pounds(cost.median().get()), cost.care().unit()
                    .words(),
                    gap == null ? "" : "; the fee in %s is %s".formatted(gap.fee().year(), gap.gap().words()));
        }).toList();
        return found.isEmpty() ? "No cost is recorded for any kind of care yet." : String.join(". ", found) + ".";
    }

    static FeeShowing show(String council, Exercise exercise, List<CareCost> costs, Fees fees, boolean write) {
        var path = path(council, exercise);
        var links = new ArrayList<Link>();
        if (write) {
            links.add(Link.button("Change the exercise", path + "/edit"));
        }
        links.add(Link.to("Results as CSV", path + "/results.csv"));
        links.add(Link.to("Results as XLSX", path + "/results.xlsx"));
        var parts = new ArrayList<>(parts(council, exercise, costs, fees));
        var missing = List.of(CareType.values()).stream()
                .filter(care -> care.hasExercise() && costs.stream().noneMatch(cost -> cost.care() == care)).toList();
        if (write && !missing.isEmpty()) {
            parts.add(Part.of("Other kinds of care", "other", List.of("Begin a result, then enter its lines or import them."),
                    null)
                    .press(missing.stream().map(care -> new Press("Begin " + FeeViews.lower(care.title()), path + "/results",
                            List.of(new Press.Field("careType", care.slug())), "")).toArray(Press[]::new)));
        }
        if (write) {
            parts.add(Part.of("Remove the exercise", "removal", List.of(), null)
                    .press(new Press("Remove this exercise", path + "/removal",
                    List.of(new Press.Field("version", "" + exercise.version())),
                    "Its results, scenarios, returns and documents go with it and cannot be brought back.")));
        }
        return new FeeShowing(exercise.name(), "Cost of care", answer(costs, fees), FeeShowing.madeUp(exercise.madeUp()), links,
                parts);
    }

    /** What page and document have in common. */
    static List<Part> parts(String council, Exercise exercise, List<CareCost> costs, Fees fees) {
        var rows = costs.stream().map(cost -> {
            var gap = GapViews.leading(cost, fees);
            return List.of(Cell.of(cost.care().title()).to(path(council, exercise) + "/" + cost.care().slug()),
                    median(cost), Cell.of(sample(cost)).note(cost.thin().isPresent() ? "Thin sample" : ""),
                    Cell.of(gap == null ? "Not known" : gap.fee().words())
                            .note(gap == null ? "No fee in the usual unit, or no price rise for its year" : gap.fee().year()),
                    Cell.of(gap == null ? "Not known" : gap.gap().words()));
        }).toList();
        var parts = new ArrayList<Part>();
        parts.add(Part.of("By kind of care", "results", costs.stream().anyMatch(cost -> cost.difference().isPresent())
                ? List.of(CareCost.MEDIANS) : List.of(), new FeeGrid("What each kind of care costs, and what is paid",
                        List.of("Care", "Median cost", "Answers", "Fee", "Gap"), rows,
                        "No result is recorded yet: begin one below, or import a file.")));
        parts.add(Part.of("About the exercise", "about", List.of(),
                new FeeGrid("About the exercise", List.of("Part", "What it says"), List.of(
                FeeGrid.row("Prices of", exercise.baseYear()
                        + (exercise.baseOn() == null ? "" : ", as on " + TypedDate.words(exercise.baseOn()))),
                FeeGrid.row("Price index", exercise.priceIndex().isEmpty() ? Money.NOT_STATED : exercise.priceIndex()),
                FeeGrid.row("Price rises", exercise.rises().isEmpty()
                        ? "None is stated: gaps are worked out for fees of the base year only"
                        : exercise.priceRises().words()),
                FeeGrid.row("How gaps are worked out",
                        "(median − fee) / median, with the median raised to the fee's year; method version " + Gap.METHOD),
                FeeGrid.row("Source", exercise.source()),
                FeeGrid.row("Note", exercise.note().isEmpty() ? Money.NOT_STATED : exercise.note())), "")));
        return parts;
    }

    private static Cell median(CareCost cost) {
        return cost.median().map(median -> Cell.of("%s %s".formatted(Money.pounds(median), cost.care().unit().words()))
                .note(cost.result().totalMedian() == null ? "Sum of the lines' medians; no total is published"
                        : cost.difference().filter(difference -> difference.signum() != 0)
                                .map(difference -> "As published; its lines' medians come to "
                                        + Money.pounds(cost.sumOfMedians().orElseThrow()))
                                .orElse("As published")))
                .orElse(Cell.of(Money.NOT_STATED));
    }

    /** {@code 2 of 9 (22.2%)}. */
    private static String sample(CareCost cost) {
        return "%s counted of %s invited%s".formatted(Money.count(cost.counted()), Money.count(cost.result().invited()),
                cost.responseRate().map(rate -> "; %s answered".formatted(Money.percent(rate))).orElse(""));
    }

    static FeeFormPage form(String council, @Nullable Exercise exercise, ExerciseForm form, FormErrors errors) {
        var path = exercise == null ? all(council) : path(council, exercise);
        return new FeeFormPage(exercise == null ? "Add an exercise" : "Change this exercise", exercise == null ? ""
                : exercise.name(), path,
                exercise == null ? "Add the exercise" : "Save the exercise", path, form.version(), List.of(
                        FeeFormPage.input("name", "Name", form.name(), errors),
                        FeeFormPage.input("baseYear", "Prices of which financial year", form.baseYear(), errors).width(10)
                                .hint("For example, 2022-23"),
                        FeeFormPage.input("baseOn", "Price date (optional)", form.baseOn(), errors).width(20)
                                .hint("For example, 1 April 2022"),
                        FeeFormPage.input("priceIndex", "Price index (optional)", form.priceIndex(), errors)
                                .hint("By which costs are brought to later years, and where it is published"),
                        FeeFormPage.text("rises", "Price rises by year, in per cent (optional)", form.rises(), errors).rows(4)
                                .hint("One year a line, for example 2023-24 6.3"),
                        FeeFormPage.input("source", "Source", form.source(), errors),
                        FeeFormPage.text("note", "Note (optional)", form.note(), errors).rows(3)), errors);
    }
}

package org.caremarket.fee;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.caremarket.platform.access.Actor;
import org.caremarket.platform.audit.AuditTrail;
import org.caremarket.platform.file.Sheet;
import org.caremarket.platform.imports.Choices;
import org.caremarket.platform.imports.Detail;
import org.caremarket.platform.imports.Detail.Option;
import org.caremarket.platform.imports.Field;
import org.caremarket.platform.imports.ImportKind;
import org.caremarket.platform.imports.ImportProgress;
import org.caremarket.platform.imports.Reading;
import org.caremarket.platform.web.FormErrors;
import org.caremarket.platform.web.Typed;

/** Results of fair-cost-of-care exercises, as councils publish them in spreadsheets. */
@Singleton
class CostOfCareKind implements ImportKind {

    private static final String EXERCISE = "exercise";
    private static final String CARE = "care_of_file";

    private final Costs costs;
    private final CostLines lines;
    private final CostBeforeRepository before;
    private final AuditTrail audit;
    private final Clock clock;

    CostOfCareKind(Costs costs, CostLines lines, CostBeforeRepository before, AuditTrail audit, Clock clock) {
        this.costs = costs;
        this.lines = lines;
        this.before = before;
        this.audit = audit;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "cost-of-care";
    }

    @Override
    public String title() {
        return "Cost of care";
    }

    @Override
    public String item() {
        return "cost";
    }

    @Override
    public String heading(String findings) {
        return switch (findings) {
            case "line" -> "Lines of costs that are not known";
            default -> throw new IllegalArgumentException("No such findings: " + findings);
        };
    }

    @Override
    public List<Field> fields() {
        return CostFields.ALL;
    }

    @Override
    public List<Detail> details() {
        var exercises = costs.exercises().stream().map(each -> new Option("" + each.id(), each.name())).toList();
        var care = Stream.concat(Stream.of(new Option("", "The file says so")), Stream.of(CareType.values())
                .filter(CareType::hasExercise)
                .map(each -> new Option(each.slug(), each.title()))).toList();
        return List.of(
                new Detail(EXERCISE, "Which exercise are these results of?", exercises.isEmpty()
                        ? "Add the exercise under Cost of care first" : "",
                        Detail.Kind.CHOICE, exercises, exercises.isEmpty() ? "" : exercises.getFirst().value()),
                new Detail(CARE, "Which kind of care is the file about?", "Counts for rows that name none", Detail.Kind.CHOICE,
                        care, ""));
    }

    @Override
    public boolean asks(String detail) {
        return ImportKind.super.asks(detail) || LineWords.isAsked(detail);
    }

    @Override
    public Reading read(Sheet sheet, Choices choices) {
        var exercises = costs.exercises();
        var asked = choices.detail(EXERCISE).orElse(exercises.isEmpty() ? "" : "" + exercises.getFirst().id());
        var exercise = Typed.id(asked).flatMap(costs::exercise);
        var care = choices.detail(CARE).flatMap(CareType::ofSlug).filter(CareType::hasExercise);
        var there = exercise.map(found -> costs.of(found).stream().collect(Collectors.toMap(CareCost::care, cost -> cost)))
                .orElse(Map.of());
        var errors = exercise.isPresent() ? FormErrors.none() : FormErrors.of(EXERCISE, exercises.isEmpty()
                ? "There is no exercise yet: add it under Cost of care, then look at this file again"
                        : "Choose the exercise from the list");
        return new CostReader(lines, there, choices, care).read(sheet,
                Map.of(EXERCISE, asked, CARE, choices.detail(CARE).orElse("")), errors);
    }

    @Override
    public String write(Reading reading, long importId, Actor by, ImportProgress progress) {
        var exercise = Long.parseLong(reading.details().get(EXERCISE));
        var byCare = reading.items().stream().collect(Collectors.groupingBy(item -> CareType.ofSlug(item.value(CostFields.CARE))
                .orElseThrow(),
                TreeMap::new, Collectors.toList()));
        int done = 0;
        for (var each : byCare.entrySet()) {
            var care = each.getKey();
            var content = before.content(exercise, care.name());
            var text = costs.find(exercise, care).map(found -> found.result().text()).orElse(ResultText.EMPTY);
            var values = new LinkedHashMap<String, LineCost>();
            for (var item : each.getValue()) {
                text = CostItems.text(item.values(), text);
                code(care, item.value(CostFields.LINE)).ifPresent(code ->
                        values.put(code, CostItems.cost(item.values(), 0, code)));
            }
            var result = costs.write(exercise, care, text, List.copyOf(values.values()), by.name());
            before.keep(importId, result, content.orElse(null));
            done += each.getValue().size();
            progress.written(done);
        }
        audit.record(by, "imported results of", Costs.RECORD, exercise, "%,d rows".formatted(done));
        return "/cost-of-care/" + exercise;
    }

    /** The code of a line, which is added when it is to be one of the council's own; empty for the total. */
    private Optional<String> code(CareType care, String word) {
        if (word.equals(CostReader.TOTAL)) {
            return Optional.empty();
        }
        if (!word.startsWith(LineWords.OWN)) {
            return Optional.of(word);
        }
        var parts = word.split(":", 3);
        return Optional.of(lines.add(care, parts[1], parts[2]));
    }

    @Override
    public boolean undo(long importId, Actor by) {
        if (before.changedSince(importId) > 0) {
            return false;
        }
        before.clear(importId);
        before.restoreLines(importId);
        before.restore(importId, by.name(), clock.instant());
        before.removeAdded(importId);
        before.forget(importId);
        audit.record(by, "took back", "import", importId, "results of the cost of care are as they were before");
        return true;
    }
}

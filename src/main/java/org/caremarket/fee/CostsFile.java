package org.caremarket.fee;

import io.micronaut.core.annotation.Nullable;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.caremarket.platform.file.FileProblems;
import org.caremarket.platform.file.TenantFileProblems;
import org.caremarket.platform.file.YamlMap;
import org.caremarket.platform.web.FormErrors;
import org.caremarket.platform.web.Forms;

/** An exercise with its results, as {@code cost-of-care.yml} of a council's folder holds it. */
final class CostsFile {

    static final String FILE = "cost-of-care.yml";

    /** The name of a line and four numbers, divided by semicolons; a number may be left empty. */
    private static final int PARTS = 5;

    record Found(ExerciseText exercise, List<Result> results) {}

    record Result(CareType care, ResultText text, List<LineCost> lines) {}

    private final Forms forms;
    private final CostLines lines;

    CostsFile(Forms forms, CostLines lines) {
        this.forms = forms;
        this.lines = lines;
    }

    static boolean isIn(Path folder) {
        return Files.exists(folder.resolve(FILE));
    }

    /** @throws TenantFileProblems with every problem of the file */
    Found read(Path folder) {
        var problems = new FileProblems();
        var file = YamlMap.read(folder.resolve(FILE), folder.getFileName() + "/" + FILE, problems);
        problems.throwIfAny();
        var map = file.orElseThrow();
        var form = new ExerciseForm(map.need("name"), map.need("prices_of"), map.text("price_date").orElse(""),
                map.text("price_index").orElse(""),
                String.join("\n", map.texts("price_rises").stream().map(YamlMap.Text::value).toList()), map.need("source"),
                        map.text("note").orElse(""), "");
        var madeUp = map.text("made_up").orElse(null);
        var checked = form.check(forms, null);
        report(map, checked.errors());
        var results = new ArrayList<Result>();
        map.maps("results").forEach(each -> result(each).ifPresent(results::add));
        map.noOtherKeys();
        problems.throwIfAny();
        return new Found(madeUp(checked.text(), madeUp), results);
    }

    private Optional<Result> result(YamlMap map) {
        var care = CareType.ofSlug(map.need("care_type")).filter(CareType::hasExercise);
        if (care.isEmpty()) {
            map.problem("care_type", "This is no kind of care that exercises have");
        }
        var total = map.texts("total").stream().map(YamlMap.Text::value).toList();
        var checked = new ResultForm(map.text("invited").orElse(""), map.text("responses").orElse(""), map.text("used")
                .orElse(""),
                String.join("\n", map.texts("exclusions").stream().map(YamlMap.Text::value).toList()), at(total, 0),
                        at(total, 1), at(total, 2),
                at(total, 3), map.text("volume").orElse(""), "0").check(forms);
        report(map, checked.errors());
        var costs = new ArrayList<LineCost>();
        for (var text : map.texts("lines")) {
            care.flatMap(type -> line(map, type, text)).ifPresent(costs::add);
        }
        map.noOtherKeys();
        return care.isPresent() && checked.text() != null ? Optional.of(new Result(care.get(), checked.text(), costs))
                : Optional.empty();
    }

    private Optional<LineCost> line(YamlMap map, CareType care, YamlMap.Text text) {
        var parts = List.of(text.value().split(";", -1)).stream().map(String::strip).toList();
        var line = lines.find(care, parts.getFirst());
        if (line.isEmpty() || parts.size() != PARTS) {
            map.problem(text.line(), "Write a line of costs and four numbers, divided by semicolons");
            return Optional.empty();
        }
        var checked = new LineForm("", "", parts.get(1), parts.get(2), parts.get(3), parts.get(4), "0")
                .check(forms, line.get().code(), List.of());
        checked.errors().all().forEach(error -> map.problem(text.line(), error.message()));
        return Optional.ofNullable(checked.line());
    }

    private static String at(List<String> values, int place) {
        return place < values.size() ? values.get(place) : "";
    }

    private static void report(YamlMap map, FormErrors errors) {
        errors.all().forEach(error -> map.problem(map.line(), error.message()));
    }

    private static @Nullable ExerciseText madeUp(@Nullable ExerciseText text, @Nullable String words) {
        return text == null ? null : new ExerciseText(text.name(), text.baseYear(), text.baseOn(), text.priceIndex(),
                text.rises(),
                text.source(), text.note(), words);
    }
}

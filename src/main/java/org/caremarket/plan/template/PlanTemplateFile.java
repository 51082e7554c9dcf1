package org.caremarket.plan.template;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.caremarket.platform.file.FileProblems;
import org.caremarket.platform.file.YamlMap;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.Yaml;

/** A template as a YAML file: {@code docs/using/plan-templates.md} explains every key. */
public final class PlanTemplateFile {

    private static final int LINE_WIDTH = 120;

    private PlanTemplateFile() {}

    /**
     * The template of a file; empty when anything is wrong with it.
     *
     * @param shown the file's name as problems show it
     * @param isIndicator whether a figure of this code can stand beside a section
     * @param problems what is wrong, with line and reason
     */
    public static Optional<PlanTemplate> read(
            String yaml, String shown, Predicate<String> isIndicator, FileProblems problems) {
        int before = problems.count();
        return YamlMap.of(yaml, shown, problems)
                .map(map -> TemplateReader.template(map, isIndicator))
                .filter(template -> problems.count() == before);
    }

    /** The same without looking whether the figures' codes stand for indicators. */
    public static Optional<PlanTemplate> read(String yaml, String shown, FileProblems problems) {
        return read(yaml, shown, code -> true, problems);
    }

    /**
     * The file of a template. Reading it gives the same template when its texts are what a file can hold: at most 2,000
     * characters each, no white space at either end, and lines that end as on Linux.
     */
    public static String write(PlanTemplate template) {
        var options = new DumperOptions();
        options.setDefaultFlowStyle(DumperOptions.FlowStyle.BLOCK);
        options.setSplitLines(true);
        options.setWidth(LINE_WIDTH);
        return new Yaml(options).dump(map(template));
    }

    private static Map<String, Object> map(PlanTemplate template) {
        var map = new LinkedHashMap<String, Object>();
        map.put("key", template.key());
        map.put("version", template.version());
        map.put("kind", template.kind().word());
        map.put("title", template.title());
        put(map, "summary", template.summary());
        put(map, "recipient", template.recipient());
        put(map, "send_to", template.sendTo());
        put(map, "deadline", template.deadline());
        put(map, "follows", template.follows());
        put(map, "source", template.source());
        put(map, "published", template.published());
        if (template.copyOf() != null) {
            var copy = new LinkedHashMap<String, Object>();
            copy.put("key", template.copyOf().key());
            copy.put("version", template.copyOf().version());
            map.put("copy_of", copy);
        }
        put(map, "markets", template.markets().stream()
                .map(market -> ordered("key", market.key(), "name", market.name())).toList());
        put(map, "sections", template.sections().stream().map(PlanTemplateFile::map).toList());
        return map;
    }

    private static Map<String, Object> map(TemplateSection section) {
        var map = new LinkedHashMap<String, Object>();
        map.put("key", section.key());
        put(map, "number", section.number());
        map.put("title", section.title());
        put(map, "question", section.question());
        put(map, "guidance", section.guidance());
        if (section.kind() != SectionKind.TEXT) {
            map.put("kind", section.kind().word());
        }
        if (section.perMarket()) {
            map.put("per_market", "yes");
        }
        if (section.words() != null) {
            map.put("words", section.words());
        }
        if (!section.required()) {
            map.put("required", "no");
        }
        if (section.objectives()) {
            map.put("objectives", "yes");
        }
        put(map, "figures", section.figures().stream().map(PlanTemplateFile::map).toList());
        if (section.grid() != null) {
            map.put("grid", map(section.grid()));
        }
        put(map, "sections", section.sections().stream().map(PlanTemplateFile::map).toList());
        return map;
    }

    private static Map<String, Object> map(WantedFigure figure) {
        var map = ordered("code", figure.code());
        put(map, "not_older_than", figure.notOlderThan());
        put(map, "market", figure.market());
        return map;
    }

    private static Map<String, Object> map(Grid grid) {
        var map = new LinkedHashMap<String, Object>();
        map.put("rows_name", grid.rowsName());
        put(map, "rows", grid.rows());
        put(map, "columns", grid.columns());
        put(map, "choices", grid.choices());
        return map;
    }

    private static Map<String, Object> ordered(String... keysAndValues) {
        var map = new LinkedHashMap<String, Object>();
        for (int i = 0; i < keysAndValues.length; i += 2) {
            map.put(keysAndValues[i], keysAndValues[i + 1]);
        }
        return map;
    }

    /** What is not there is not written. */
    private static void put(Map<String, Object> map, String key, Object value) {
        switch (value) {
            case null -> { }
            case List<?> list when list.isEmpty() -> { }
            case List<?> list -> map.put(key, list);
            default -> {
                if (!value.toString().isEmpty()) {
                    map.put(key, value.toString());
                }
            }
        }
    }
}

package org.caremarket.plan;

import io.micronaut.core.annotation.Nullable;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.caremarket.indicator.Indicators;
import org.caremarket.plan.template.PlanTemplate;
import org.caremarket.plan.template.PlanTemplateFile;
import org.caremarket.plan.template.TemplateEdits;
import org.caremarket.platform.file.FileProblem;
import org.caremarket.platform.file.FileProblems;
import org.caremarket.platform.web.FieldError;
import org.caremarket.platform.web.FormErrors;

/**
 * Whether a council's own template can be kept. The rules are those of the file: a template of the forms is written as
 * one and read again, and what is wrong is said in the forms' words.
 */
@Singleton
final class TemplateCheck {

    static final String FILE = "yaml";

    private static final String SHOWN = "The text";
    private static final Pattern KEY_LINE = Pattern.compile("[\\s-]*([a-z_]+):.*");
    private static final Pattern SECTION_LINE = Pattern.compile("\\s*- key: (\\S+)");

    /** The fields of the forms by the keys of the file. */
    private static final Map<String, String> FIELDS = Map.ofEntries(
            Map.entry("title", "title"), Map.entry("summary", "summary"), Map.entry("recipient", "recipient"),
            Map.entry("send_to", "sendTo"), Map.entry("source", "source"), Map.entry("follows", "follows"),
            Map.entry("markets", "markets"), Map.entry("name", "markets"),
            Map.entry("number", "number"), Map.entry("question", "question"), Map.entry("guidance", "guidance"),
            Map.entry("kind", "kind"), Map.entry("words", "words"), Map.entry("per_market", "perMarket"),
            Map.entry("code", "figures"), Map.entry("not_older_than", "figures"), Map.entry("market", "figures"),
            Map.entry("rows_name", "rowsName"), Map.entry("rows", "rows"), Map.entry("columns", "columns"),
            Map.entry("choices", "choices"));

    /** What the reader says of a file, where people who typed no file need other words. */
    private static final Map<String, String> WORDS = Map.of(
            "The section repeats for each market, and the template has no \"markets\"",
            "The template has no markets for which it could repeat: enter them at the head of the template first",
            "The section repeats already with the one above it: leave this line out",
            "It repeats already with the section above it",
            "A heading has subsections, under \"sections\"",
            "A heading needs at least one section below it",
            "A template has at least one section, under \"sections\"",
            "A template has at least one section",
            "Subsections go two levels deep, and this is the third",
            "Sections go two levels deep below another, and this would be the third");

    private final Indicators indicators;
    private final Templates templates;

    TemplateCheck(Indicators indicators, Templates templates) {
        this.indicators = indicators;
        this.templates = templates;
    }

    /**
     * What is wrong with a template that was made in the forms.
     *
     * @param edited the section that was; null for the head, or the order of sections
     */
    FormErrors of(PlanTemplate template, @Nullable String edited) {
        var yaml = PlanTemplateFile.write(template);
        var problems = new FileProblems();
        var read = PlanTemplateFile.read(yaml, SHOWN, indicators.byCode()::containsKey, problems);
        var lines = yaml.lines().toList();
        var errors = new ArrayList<FieldError>();
        problems.found().stream().map(problem -> error(template, lines, problem, edited)).distinct().forEach(errors::add);
        if (read.isPresent() && !read.get().equals(template)) {
            errors.add(new FieldError("", "Something in it cannot be kept as it was typed: look for unusual signs"));
        }
        follows(template).ifPresent(errors::add);
        return FormErrors.of(errors);
    }

    /** The template of a file that somebody wrote; empty, and the reasons with their lines, when it is wrong. */
    Optional<PlanTemplate> read(String yaml, List<FieldError> errors) {
        var problems = new FileProblems();
        var read = PlanTemplateFile.read(yaml, SHOWN, indicators.byCode()::containsKey, problems);
        problems.found().stream()
                .map(problem -> new FieldError(FILE, problem.line() == 0
                        ? problem.reason() : "Line %d: %s".formatted(problem.line(), problem.reason())))
                .forEach(errors::add);
        read.flatMap(this::follows).ifPresent(error -> errors.add(new FieldError(FILE, error.message())));
        return read.filter(template -> errors.isEmpty());
    }

    private Optional<FieldError> follows(PlanTemplate template) {
        return template.follows() == null || templates.newest(template.follows()).isPresent()
                ? Optional.empty()
                : Optional.of(new FieldError("follows", "There is no template \"%s\" for this one to follow"
                        .formatted(template.follows())));
    }

    private static FieldError error(
            PlanTemplate template, List<String> lines, FileProblem problem, @Nullable String edited) {
        if (problem.line() == 0 || problem.line() > lines.size()) {
            return new FieldError("", "The template is too long: say it in fewer words");
        }
        var key = KEY_LINE.matcher(lines.get(problem.line() - 1));
        var field = key.matches() ? FIELDS.getOrDefault(key.group(1), "") : "";
        var section = section(lines, problem.line());
        if (section != null && TemplateEdits.find(template, section).isEmpty()) {
            // It is the key of a market that stands there.
            return new FieldError("markets", reason(problem));
        }
        if (section == null || section.equals(edited)) {
            return new FieldError(field, reason(problem));
        }
        var title = TemplateEdits.find(template, section).orElseThrow().section().title();
        return new FieldError("", "In “%s”: %s".formatted(title, reason(problem)));
    }

    /** The key above the line; what belongs to a section stands before those below it. */
    private static @Nullable String section(List<String> lines, int line) {
        for (int at = line - 1; at >= 0; at--) {
            var found = SECTION_LINE.matcher(lines.get(at));
            if (found.matches()) {
                return found.group(1);
            }
        }
        return null;
    }

    private static String reason(FileProblem problem) {
        return WORDS.getOrDefault(problem.reason(), problem.reason().replace("under \"rows\"", "among the rows")
                .replace("under \"columns\"", "among the columns").replace("under \"choices\"", "among the choices"));
    }
}

package org.caremarket.plan.template;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.caremarket.platform.file.FileProblems;
import org.caremarket.platform.file.TextFile;
import org.caremarket.platform.file.YamlMap;

/** Reads plans that stand in folders; whatever is wrong is said with file, line and reason. */
final class PlanFolderReader {

    private static final String PLANS = "plans";
    private static final String HEADER = "plan.yml";
    private static final String MARKDOWN = ".md";
    private static final int TEXT_AT_MOST = 256 * 1024;
    private static final Map<String, PlanFolder.State> STATES =
            Map.of("draft", PlanFolder.State.DRAFT, "published", PlanFolder.State.PUBLISHED);

    private final ShippedTemplates templates;
    private final FileProblems problems;

    PlanFolderReader(ShippedTemplates templates, FileProblems problems) {
        this.templates = templates;
        this.problems = problems;
    }

    /** The folders of a council's plans, by name. */
    List<Path> folders(Path council) {
        var plans = council.resolve(PLANS);
        return Files.isDirectory(plans) ? list(plans).stream().filter(Files::isDirectory).toList() : List.of();
    }

    /** The plan of a folder; empty when it has problems. */
    Optional<PlanFolder> read(Path folder, String shown) {
        int before = problems.count();
        return YamlMap.read(folder.resolve(HEADER), shown + HEADER, problems)
                .flatMap(yaml -> plan(yaml, folder, shown))
                .filter(plan -> problems.count() == before);
    }

    private Optional<PlanFolder> plan(YamlMap yaml, Path folder, String shown) {
        var template = template(yaml);
        var title = TemplateReader.title(yaml, "title");
        var period = yaml.text("period").orElse("");
        var state = STATES.get(yaml.need("state"));
        if (state == null) {
            yaml.problem("state", "\"state\" should be draft or published");
        }
        var source = yaml.map("source").map(PlanFolderReader::source);
        if (source.isEmpty()) {
            yaml.need("source");
        }
        var markets = yaml.texts("markets");
        var objectives = yaml.maps("objectives");
        yaml.noOtherKeys();
        if (template.isEmpty() || state == null || source.isEmpty()) {
            return Optional.empty();
        }
        var chosen = markets(yaml, markets, template.get());
        var sections = template.get().expand(chosen);
        return Optional.of(new PlanFolder(
                folder.getFileName().toString(), template.get(), title, period, state, chosen, source.get(),
                texts(folder, shown, sections), objectives.stream().map(entry -> objective(entry, sections)).toList()));
    }

    private Optional<PlanTemplate> template(YamlMap yaml) {
        var key = yaml.need("template");
        var version = TemplateReader.version(yaml);
        var template = templates.find(key, version);
        if (template.isEmpty() && !key.isEmpty()) {
            yaml.problem("template", "There is no version %d of a template \"%s\"".formatted(version, key));
        }
        return template;
    }

    private static PlanFolder.Source source(YamlMap yaml) {
        var source = new PlanFolder.Source(
                yaml.need("title"), yaml.need("publisher"), yaml.need("date"), yaml.need("taken"), yaml.need("ours"));
        yaml.noOtherKeys();
        return source;
    }

    private static List<String> markets(YamlMap yaml, List<YamlMap.Text> typed, PlanTemplate template) {
        var chosen = new HashSet<String>();
        for (var market : typed) {
            if (template.market(market.value()).isEmpty()) {
                yaml.problem(market.line(), "The template has no market \"%s\"".formatted(market.value()));
            } else if (!chosen.add(market.value())) {
                yaml.problem(market.line(), "The market \"%s\" stands twice".formatted(market.value()));
            }
        }
        if (typed.isEmpty() && !template.markets().isEmpty()) {
            yaml.problem("markets", "Say under \"markets\" which of the template's markets the plan covers");
        }
        return template.markets().stream().map(ServiceMarket::key).filter(chosen::contains).toList();
    }

    private List<PlanFolder.Text> texts(Path folder, String shown, List<PlanSection> sections) {
        var files = new HashSet<String>();
        for (var file : list(folder)) {
            files.add(file.getFileName().toString());
        }
        files.remove(HEADER);
        var texts = new ArrayList<PlanFolder.Text>();
        for (var section : sections) {
            var file = section.key() + MARKDOWN;
            if (!files.remove(file)) {
                continue;
            }
            if (section.kind() == SectionKind.HEADING) {
                problems.add(shown + file, 0, "The section is a heading and holds no text: write into its subsections");
            }
            var earlier = earlier(folder, shown, section.key(), files);
            read(folder, shown, file).ifPresent(text -> texts.add(new PlanFolder.Text(
                    section.key(), text, FigureReference.in(text, shown + file, problems), earlier)));
        }
        files.stream().sorted().forEach(file -> problems.add(shown + file, 0,
                "No section of the plan is named so. Those with text are %s".formatted(String.join(", ", keys(sections)))));
        return texts;
    }

    /** What a section said before, from the first version on; a number left out ends them. */
    private List<String> earlier(Path folder, String shown, String section, Set<String> files) {
        var texts = new ArrayList<String>();
        for (int number = 1; files.remove(section + "." + number + MARKDOWN); number++) {
            var file = section + "." + number + MARKDOWN;
            read(folder, shown, file).ifPresent(text -> {
                FigureReference.in(text, shown + file, problems);
                texts.add(text);
            });
        }
        return texts;
    }

    private Optional<String> read(Path folder, String shown, String file) {
        return TextFile.read(folder.resolve(file), shown + file, TEXT_AT_MOST, problems).map(String::strip);
    }

    private static PlanFolder.Objective objective(YamlMap yaml, List<PlanSection> sections) {
        var key = yaml.need("section");
        var section = sections.stream().filter(each -> each.key().equals(key)).findFirst();
        if (section.isEmpty() && !key.isEmpty()) {
            yaml.problem("section", "The plan has no section \"%s\"".formatted(key));
        } else if (section.isPresent() && !section.get().objectives()) {
            yaml.problem("section", "The section \"%s\" ends with no objectives".formatted(key));
        }
        var actions = yaml.texts("actions").stream().map(YamlMap.Text::value).toList();
        var objective = new PlanFolder.Objective(key, yaml.need("text"), actions, yaml.line());
        yaml.noOtherKeys();
        return objective;
    }

    private static List<String> keys(List<PlanSection> sections) {
        return sections.stream().filter(section -> section.kind() != SectionKind.HEADING).map(PlanSection::key).toList();
    }

    private static List<Path> list(Path folder) {
        try (var entries = Files.list(folder)) {
            return entries.sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

package org.caremarket.workshop;

import io.micronaut.context.annotation.Context;
import io.micronaut.core.annotation.Nullable;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.caremarket.platform.file.FileProblems;
import org.caremarket.platform.file.TextFile;
import org.caremarket.platform.file.YamlMap;
import org.caremarket.platform.web.Typed;

/**
 * The templates of workshops that ship with the service, the same for every council. Read once; a mistake in them keeps the
 * service from starting.
 */
@Context
public final class WorkshopTemplates {

    private static final String SHIPPED = "/workshop-templates";
    private static final String INDEX = "index.txt";
    private static final int FILE_AT_MOST = 256 * 1024;
    private static final String KEY = "[a-z][a-z0-9]*(-[a-z0-9]+)*";

    private final List<WorkshopTemplate> all;

    WorkshopTemplates() {
        this(SHIPPED);
    }

    /** @throws org.caremarket.platform.file.TenantFileProblems with every problem of the folder's files */
    WorkshopTemplates(String folder) {
        var problems = new FileProblems();
        var seen = new HashSet<String>();
        // A jar does not list its folders, so the files' names stand in a file of their own.
        all = text(folder, INDEX, problems).stream().flatMap(String::lines).map(String::strip)
                .filter(name -> !name.isEmpty())
                .flatMap(name -> text(folder, name, problems)
                        .flatMap(yaml -> YamlMap.of(yaml, shown(folder, name), problems)).stream())
                .map(yaml -> template(yaml, seen))
                .toList();
        problems.throwIfAny();
    }

    /** The newest version of each template, in the order in which they are offered. */
    public List<WorkshopTemplate> newest() {
        return all.stream()
                .filter(one -> all.stream().noneMatch(
                        other -> other.key().equals(one.key()) && other.version() > one.version()))
                .toList();
    }

    /** The newest version of one template. */
    public Optional<WorkshopTemplate> newest(String key) {
        return newest().stream().filter(template -> template.key().equals(key)).findFirst();
    }

    private static WorkshopTemplate template(YamlMap yaml, HashSet<String> seen) {
        var key = yaml.need("key");
        if (!key.isEmpty() && !key.matches(KEY)) {
            yaml.problem("key", "\"%s\" is not a key: write small letters and digits with hyphens between".formatted(key));
        }
        var version = number(yaml, "version", 9_999);
        yaml.need("version");
        if (version != null && !seen.add(key + " " + version)) {
            yaml.problem("version", "Another file holds version %d of \"%s\" too".formatted(version, key));
        }
        var template = new WorkshopTemplate(key, version == null ? 1 : version,
                AgendaReader.line(yaml, "title", WorkshopText.LONGEST_TITLE), yaml.need("summary"),
                yaml.text("source").orElse(null), AgendaReader.line(yaml, "workshop_title", WorkshopText.LONGEST_TITLE),
                Typed.line(yaml.need("purpose")), Typed.line(yaml.need("audience")),
                number(yaml, "minutes", WorkshopText.MOST_MINUTES),
                new AgendaReader(section -> section.text("text").orElse("")).sections(yaml));
        if (template.questions() == 0) {
            yaml.problem("sections", "A template asks at least one question, in a section under \"sections\"");
        }
        yaml.noOtherKeys();
        return template;
    }

    /** A whole number from 1; null, and a problem, when it is something else. */
    static @Nullable Integer number(YamlMap yaml, String key, int most) {
        var typed = yaml.text(key);
        var number = typed.flatMap(Typed::number).filter(each -> each >= 1 && each <= most);
        if (typed.isPresent() && number.isEmpty()) {
            yaml.problem(key, "\"%s\" should be a whole number from 1 to %,d".formatted(key, most));
        }
        return number.orElse(null);
    }

    private static Optional<String> text(String folder, String name, FileProblems problems) {
        return TextFile.ofResource(folder + "/" + name, shown(folder, name), FILE_AT_MOST, problems);
    }

    private static String shown(String folder, String name) {
        return folder.substring(1) + "/" + name;
    }
}

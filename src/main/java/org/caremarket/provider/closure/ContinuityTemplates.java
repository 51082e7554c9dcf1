package org.caremarket.provider.closure;

import io.micronaut.context.annotation.Context;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.caremarket.platform.file.FileProblems;
import org.caremarket.platform.file.TextFile;
import org.caremarket.platform.file.YamlMap;
import org.caremarket.platform.web.Typed;

/** The checklists that ship with the service. Read once; a mistake in them keeps the service from starting. */
@Context
final class ContinuityTemplates {

    private static final String FOLDER = "/continuity-templates/";
    private static final int FILE_AT_MOST = 64 * 1024;

    private final List<ContinuityTemplate> all;

    /** @throws org.caremarket.platform.file.TenantFileProblems with every problem of the files */
    ContinuityTemplates() {
        var problems = new FileProblems();
        // A jar does not list its folders, so the files' names stand in a file of their own.
        all = text("index.txt", problems).stream().flatMap(String::lines).map(String::strip).filter(name -> !name.isEmpty())
                .flatMap(name -> text(name, problems)
                        .flatMap(yaml -> YamlMap.of(yaml, FOLDER.substring(1) + name, problems)).stream())
                .map(ContinuityTemplates::template).toList();
        problems.throwIfAny();
    }

    /** The newest version of the checklist by which plans are started. */
    ContinuityTemplate newest() {
        return all.stream().max(Comparator.comparingInt(ContinuityTemplate::version)).orElseThrow();
    }

    private static ContinuityTemplate template(YamlMap yaml) {
        var version = Typed.number(yaml.need("version"));
        if (version.isEmpty()) {
            yaml.problem("version", "The version should be a whole number");
        }
        var steps = yaml.maps("steps").stream().map(step -> {
            var read = new ContinuityTemplate.Step(step.need("part"), step.need("title"), step.text("why").orElse(""));
            step.noOtherKeys();
            return read;
        }).toList();
        var template = new ContinuityTemplate(
                yaml.need("key"), version.orElse(1), yaml.need("title"), yaml.need("summary"), steps);
        if (steps.isEmpty()) {
            yaml.problem("steps", "A checklist has at least one step");
        }
        yaml.noOtherKeys();
        return template;
    }

    private static Optional<String> text(String name, FileProblems problems) {
        return TextFile.ofResource(FOLDER + name, FOLDER.substring(1) + name, FILE_AT_MOST, problems);
    }
}

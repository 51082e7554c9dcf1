package org.caremarket.plan.template;

import io.micronaut.context.annotation.Context;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.caremarket.platform.file.FileProblems;
import org.caremarket.platform.file.TextFile;

/**
 * The templates that ship with the service, the same for every council. Read once; a mistake in them keeps the service
 * from starting.
 */
@Context
public final class ShippedTemplates {

    private static final String SHIPPED = "/plan-templates";
    private static final String INDEX = "index.txt";
    private static final int FILE_AT_MOST = 256 * 1024;

    private final List<PlanTemplate> all;

    /** A file as it was read. */
    private record Shipped(String name, String yaml, PlanTemplate template) {}

    ShippedTemplates() {
        this(SHIPPED);
    }

    /** @throws org.caremarket.platform.file.TenantFileProblems with every problem of the folder's files */
    ShippedTemplates(String folder) {
        var problems = new FileProblems();
        // A jar does not list its folders, so the files' names stand in a file of their own.
        var files = read(folder, INDEX, problems).stream().flatMap(String::lines).map(String::strip)
                .filter(name -> !name.isEmpty())
                .flatMap(name -> read(folder, name, problems)
                        .flatMap(yaml -> PlanTemplateFile.read(yaml, shown(folder, name), problems)
                                .map(template -> new Shipped(name, yaml, template))).stream())
                .toList();
        all = files.stream().map(Shipped::template).toList();
        check(folder, files, problems);
        problems.throwIfAny();
    }

    /** Every template in every version, in the order in which they are offered. */
    public List<PlanTemplate> all() {
        return all;
    }

    /** One version of a template. */
    public Optional<PlanTemplate> find(String key, int version) {
        return all.stream().filter(template -> template.key().equals(key) && template.version() == version).findFirst();
    }

    /** The newest version of a template. */
    public Optional<PlanTemplate> newest(String key) {
        return newest().stream().filter(template -> template.key().equals(key)).findFirst();
    }

    /** The newest version of each template, in the order in which they are offered. */
    public List<PlanTemplate> newest() {
        return all.stream()
                .filter(one -> all.stream().noneMatch(
                        other -> other.key().equals(one.key()) && other.version() > one.version()))
                .toList();
    }

    private void check(String folder, List<Shipped> files, FileProblems problems) {
        var seen = new HashSet<String>();
        for (var file : files) {
            var template = file.template();
            if (!seen.add(template.key() + " " + template.version())) {
                problems.add(shown(folder, file.name()), line(file, "key:"), "Another file holds version %d of \"%s\" too"
                        .formatted(template.version(), template.key()));
            }
            if (template.follows() != null && newest(template.follows()).isEmpty()) {
                problems.add(shown(folder, file.name()), line(file, "follows:"),
                        "There is no template \"%s\" for this one to follow".formatted(template.follows()));
            }
        }
    }

    private static int line(Shipped file, String key) {
        return (int) file.yaml().lines().takeWhile(line -> !line.startsWith(key)).count() + 1;
    }

    private static Optional<String> read(String folder, String name, FileProblems problems) {
        return TextFile.ofResource(folder + "/" + name, shown(folder, name), FILE_AT_MOST, problems);
    }

    private static String shown(String folder, String name) {
        return folder.substring(1) + "/" + name;
    }
}

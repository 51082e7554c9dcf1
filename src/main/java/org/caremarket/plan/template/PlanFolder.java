package org.caremarket.plan.template;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.caremarket.platform.file.FileProblems;
import org.caremarket.platform.file.TenantFileProblems;

/**
 * A plan as a folder of a council's files holds it: {@code plan.yml} for what heads it and, for each section that is
 * written, a file of Markdown named by the section's key, for example {@code assessment.care-homes-65.md}. What it said
 * before stands beside it: {@code assessment.care-homes-65.1.md} was first, then {@code .2.md} and so on.
 *
 * @param name the folder's name
 * @param template the template and version that it is written on
 * @param period the plan's time in its own words, for example {@code 2024/25}; empty when not stated
 * @param markets keys of the template's markets that it covers, in the template's order
 * @param texts its sections, in the order of writing; those that nobody wrote are left out
 * @param objectives in the order of the file
 */
public record PlanFolder(
        String name, PlanTemplate template, String title, String period, State state, List<String> markets,
        Source source, List<Text> texts, List<Objective> objectives) {

    public PlanFolder {
        markets = List.copyOf(markets);
        texts = List.copyOf(texts);
        objectives = List.copyOf(objectives);
    }

    /** How far the plan has come. */
    public enum State {
        /** Being written. */
        DRAFT,
        /** Open for all to read. */
        PUBLISHED
    }

    /**
     * Where the plan comes from.
     *
     * @param date the document's date in its own words
     * @param taken what was taken from it
     * @param ours what was made up or rewritten for demonstration
     */
    public record Source(String title, String publisher, String date, String taken, String ours) {}

    /**
     * The text of one section.
     *
     * @param section its key in the plan
     * @param markdown what stands there
     * @param figures the figures that it asks for
     * @param earlier what stood there before, the first version first
     */
    public record Text(String section, String markdown, List<FigureReference> figures, List<String> earlier) {

        public Text {
            figures = List.copyOf(figures);
            earlier = List.copyOf(earlier);
        }
    }

    /**
     * An objective at the end of a section.
     *
     * @param section the section's key in the plan
     * @param actions refs of actions in the council's delivery plan that carry it
     * @param line the line of {@code plan.yml} it begins on
     */
    public record Objective(String section, String text, List<String> actions, int line) {

        public Objective {
            actions = List.copyOf(actions);
        }
    }

    /**
     * The plans of a council's folder, by the names of their folders; none when it has no folder {@code plans}.
     *
     * @throws TenantFileProblems with every problem of all their files
     */
    public static List<PlanFolder> readAll(Path council, ShippedTemplates templates) {
        var problems = new FileProblems();
        var reader = new PlanFolderReader(templates, problems);
        var plans = reader.folders(council).stream().map(folder -> reader.read(folder, shown(council, folder)))
                .flatMap(Optional::stream).toList();
        problems.throwIfAny();
        return plans;
    }

    private static String shown(Path council, Path folder) {
        return "%s/plans/%s/".formatted(council.getFileName(), folder.getFileName());
    }
}

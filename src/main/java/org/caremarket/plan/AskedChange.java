package org.caremarket.plan;

import io.micronaut.core.annotation.Nullable;
import java.util.List;
import org.caremarket.plan.template.Grid;
import org.caremarket.plan.template.PlanSection;
import org.caremarket.plan.template.SectionKind;
import org.caremarket.platform.web.Difference;
import org.caremarket.platform.words.WordDiff;

/** A section that two templates ask for, where they do not ask the same. */
public record AskedChange(PlanSection before, PlanSection after) {

    public String key() {
        return after.key();
    }

    public String heading() {
        return new Section(after, null).heading();
    }

    /** What changed but for the question and the guidance: {@code Most words: 500, then 750}. */
    public List<Difference> facts() {
        return Difference.between(facts(before), facts(after));
    }

    /** What changed in the question, by word; null when nothing did. */
    public @Nullable WordDiff question() {
        return changed(before.question(), after.question());
    }

    /** What changed in the guidance, by word; null when nothing did. */
    public @Nullable WordDiff guidance() {
        return changed(before.guidance(), after.guidance());
    }

    boolean isEmpty() {
        return facts().isEmpty() && question() == null && guidance() == null;
    }

    private static @Nullable WordDiff changed(String before, String after) {
        return before.equals(after) ? null : WordDiff.between(before, after);
    }

    private static List<Difference.Part> facts(PlanSection section) {
        return List.of(
                Difference.Part.of("Title", section.title()),
                Difference.Part.of("Number", section.number()),
                Difference.Part.of("Filled in", switch (section.kind()) {
                    case TEXT -> "Text";
                    case TABLE -> "Table";
                    case HEADING -> "Nothing: a heading";
                }),
                new Difference.Part("Most words", section.words() == null ? "No limit" : "%,d".formatted(section.words())),
                new Difference.Part("Has to be written",
                        section.required() && section.kind() != SectionKind.HEADING ? "Yes" : "No"),
                new Difference.Part("Ends with objectives", section.objectives() ? "Yes" : "No"),
                new Difference.Part("Figures beside it", none(WantedLines.of(section.figures()))),
                new Difference.Part("Rows", none(section.grid() == null ? "" : lines(section.grid().rows()))),
                new Difference.Part("Columns", none(section.grid() == null ? "" : lines(section.grid().columns()))),
                new Difference.Part("Choices", none(section.grid() == null ? "" : choices(section.grid()))));
    }

    private static String choices(Grid grid) {
        return grid.choices().isEmpty() ? "Any text" : lines(grid.choices());
    }

    private static String lines(List<String> names) {
        return String.join("\n", names);
    }

    private static String none(String words) {
        return words.isEmpty() ? "None" : words;
    }
}

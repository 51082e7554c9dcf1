package org.caremarket.plan;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.util.List;

/**
 * What is frozen of a plan. Written once as JSON, with its fields in the order of these components and without those that
 * are not stated; the hash is that of the bytes as written, which are kept and never written anew.
 *
 * <p>Anybody may read it once it is published, so it names nobody: who froze it stands beside it.
 *
 * @param council the council's name
 * @param period the years that the plan is about
 * @param recipient to whom it was submitted; null when it was not submitted
 * @param state what it became by being frozen: {@code SUBMITTED} or {@code PUBLISHED}
 * @param frozenBy in which capacity, never who
 * @param dueAt until when it was to be submitted; null when nobody waited for it
 * @param late whether it was submitted after that
 * @param source the document that it comes from; null when it was written here
 * @param madeUp what in it is made up for demonstration; null when nothing is
 * @param sections in the template's order
 * @param figures those that the texts quote, in the order of their marks
 */
@Serdeable
public record EditionContent(
        String title,
        String period,
        String council,
        String template,
        int templateVersion,
        String templateTitle,
        @Nullable String recipient,
        PlanState state,
        Instant frozenAt,
        String frozenBy,
        @Nullable Instant dueAt,
        boolean late,
        @Nullable String source,
        @Nullable String madeUp,
        List<FrozenSection> sections,
        List<FigureNote> figures) {

    public EditionContent {
        sections = List.copyOf(sections);
        figures = List.copyOf(figures);
    }

    /**
     * A section as it was.
     *
     * @param heading with its number
     * @param depth 0 for a section, 1 and 2 for subsections
     * @param version of its text; 0 when nobody wrote it
     * @param text Markdown; empty when nobody wrote it
     * @param html as it was read then, with its figures; evidence, and never shown
     * @param words how long it was, with the words of its figures
     * @param objectives with which it ends, in their order
     */
    @Serdeable
    public record FrozenSection(
            String key, String heading, int depth, int version, String text, String html, int words,
            @Nullable List<String> objectives) {

        public FrozenSection {
            // JSON leaves out what is empty.
            objectives = objectives == null ? List.of() : List.copyOf(objectives);
        }
    }
}

package org.caremarket.plan;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import java.util.Optional;
import org.caremarket.plan.template.Grid;
import org.caremarket.platform.markdown.Pasted;
import org.caremarket.platform.web.FormErrors;
import org.caremarket.platform.web.Forms;
import org.caremarket.platform.web.Typed;

/**
 * What people type in a section, as they typed it.
 *
 * @param text Markdown; of a section with a table the remarks below it
 * @param cells of a section with a table, row by row, and one that is always empty: of a single value the commas would
 *     make several
 * @param version the version of the section that the form was made from; 0 when there was none
 * @param step which button was pressed; see {@link Step}
 * @param merged whether the text has both what they typed and what somebody else saved as that version
 */
@Introspected
@Serdeable
public record SectionForm(
        @Nullable String text,
        @Nullable List<String> cells,
        @Nullable String version,
        @Nullable String step,
        @Nullable String merged) {

    /** What the form's buttons do. */
    enum Step {
        SAVE,
        /** Show how it will read, above the form. */
        PREVIEW,
        /** Keep what was typed without saving it. */
        KEEP,
        /** Throw away what was typed and not saved. */
        DISCARD
    }

    /** The form of a section, saying this. */
    static SectionForm of(Section section, String text, int version) {
        var grid = section.asked().grid();
        if (grid == null) {
            return new SectionForm(text, List.of(), "" + version, null, null);
        }
        var read = GridText.read(text, grid);
        return new SectionForm(read.remarks(), read.cells(), "" + version, null, null);
    }

    /** The same for a text that two people's words were merged in. */
    SectionForm asMerged() {
        return new SectionForm(text, cells, version, step, "yes");
    }

    /** Text as sections keep it, whatever it was pasted from. */
    static String clean(String text) {
        return Typed.lines(Pasted.clean(text));
    }

    FormErrors check(Forms forms, Section section) {
        var errors = forms.check(new SectionForm(typed(section), List.of(), version, null, null));
        return seenVersion().isPresent()
                ? errors
                : errors.and("version", "It is not said which version of the section you saw: open it again");
    }

    Step chosen() {
        return Typed.choice(Step.class, step).orElse(Step.SAVE);
    }

    Optional<Integer> seenVersion() {
        return Typed.number(version);
    }

    boolean isMerged() {
        return "yes".equals(merged);
    }

    /** The whole section as it would be saved. */
    String typed(Section section) {
        var grid = section.asked().grid();
        var words = clean(text == null ? "" : text);
        return grid == null ? words : table(grid, words).write(grid);
    }

    /** The table of a section that has one, with what was typed in it. */
    GridText table(Grid grid) {
        return table(grid, text == null ? "" : text);
    }

    private GridText table(Grid grid, String remarks) {
        return GridText.typed(cells == null ? List.of() : cells, remarks, grid);
    }
}

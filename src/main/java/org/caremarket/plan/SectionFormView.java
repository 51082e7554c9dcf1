package org.caremarket.plan;

import io.micronaut.core.annotation.Nullable;
import java.util.ArrayList;
import java.util.List;
import org.caremarket.plan.template.Grid;
import org.caremarket.platform.web.FormErrors;
import org.caremarket.platform.web.govuk.Attributes;
import org.caremarket.platform.web.govuk.ErrorSummary;
import org.caremarket.platform.web.govuk.Label;
import org.caremarket.platform.web.govuk.Textarea;

/**
 * What the form for writing a section shows.
 *
 * @param draft what the writer typed earlier and the form is filled with; null when it is filled with the section
 * @param preview the section as it will read; null when nobody asked for it
 * @param figures those that the preview quotes
 */
public record SectionFormView(
        SectionPlace place,
        SectionForm form,
        SectionAids aids,
        FormErrors errors,
        @Nullable SectionDraft draft,
        @Nullable ReadSection preview,
        List<FigureNote> figures) {

    private static final int ROWS = 22;
    private static final int ROWS_OF_REMARKS = 6;

    public SectionFormView {
        figures = List.copyOf(figures);
    }

    SectionFormView with(SectionDraft resumed) {
        return new SectionFormView(place, form, aids, errors, resumed, preview, figures);
    }

    SectionFormView with(ReadSection shown, List<FigureNote> quoted) {
        return new SectionFormView(place, form, aids, errors, draft, shown, quoted);
    }

    public Section section() {
        return place.section();
    }

    public @Nullable Grid grid() {
        return section().asked().grid();
    }

    public GridText table() {
        return form.table(grid());
    }

    /** What a cell can hold: the template's choices, and what stands there if it is none of them. */
    public List<String> choices(String cell) {
        var choices = new ArrayList<>(grid().choices());
        if (!cell.isEmpty() && !choices.contains(cell)) {
            choices.add(cell);
        }
        return choices;
    }

    public ErrorSummary summary() {
        return ErrorSummary.of(errors);
    }

    /** The text, or what there is to say about the table. */
    public Textarea text() {
        boolean remarks = grid() != null;
        return Textarea.named("text")
                .label(Label.of(remarks ? "What should a reader know about the table? (optional)" : "Text").classes("govuk-label--s"))
                .hint(remarks ? null : "Plain words are enough; headings, lists and tables are written in Markdown.")
                .error(errors.message("text"))
                .value(form.text())
                .rows(remarks ? ROWS_OF_REMARKS : ROWS)
                .describedBy("length")
                .attributes(Attributes.of("spellcheck", "true"));
    }

    public String length() {
        return SectionLength.used(aids.length(), section().asked().words());
    }

    public boolean over() {
        return section().over(aids.length().words()) > 0;
    }

    public String keptAt() {
        return Moment.words(draft.typedAt());
    }

    /** Whether somebody saved the section after the draft was begun. */
    public boolean movedOn() {
        return draft != null && draft.basedOn() != section().version();
    }
}

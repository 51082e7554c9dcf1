package org.caremarket.platform.imports;

import java.util.List;
import org.caremarket.platform.file.Sheet;
import org.caremarket.platform.web.govuk.Label;
import org.caremarket.platform.web.govuk.Select;

/** A column of the file and what it is taken for, as the review screen shows them. */
public record ColumnView(Review review, Reading.Column column) {

    private static final int WORDS_SHOWN = 80;

    /** Its words in the header row; without any, its letter. */
    public String heading() {
        return column.heading().isEmpty() ? "Column " + Sheet.letters(column.number()) : column.heading();
    }

    /** Some of its values, short enough to be taken in at a glance. */
    public List<String> samples() {
        return review.samples(column.number()).stream()
                .map(words -> words.length() <= WORDS_SHOWN ? words : words.substring(0, WORDS_SHOWN) + "…")
                .toList();
    }

    public Select field() {
        var select = Select.named(TypedChoices.COLUMN + column.number()).id("column-" + column.number())
                .label(Label.of("The column “" + heading() + "” holds").classes("govuk-visually-hidden"))
                .value(column.field())
                .option("", "Not imported");
        for (var field : review.kind().fields()) {
            select = select.option(field.name(), field.label());
        }
        return select;
    }
}

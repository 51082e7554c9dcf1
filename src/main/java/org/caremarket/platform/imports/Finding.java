package org.caremarket.platform.imports;

import java.util.List;

/**
 * Something in a file that a person should look at before it is imported.
 *
 * @param row the row's number as a spreadsheet shows it
 * @param field the field whose column it stands in
 * @param kind what kind of thing it is, a word of its import kind, for example {@code shifted}; findings of a kind are
 *     shown together
 * @param found the words of the cell, or cells
 * @param problem what is wrong, as a sentence
 * @param proposal what is proposed, as a sentence
 * @param allowed what people can decide; the first is the proposal
 * @param routine whether it is so ordinary that it is listed in short, for example a theme that is written once for many
 *     rows
 */
public record Finding(
        int row,
        String field,
        String kind,
        String found,
        String problem,
        String proposal,
        List<Decision> allowed,
        boolean routine) {

    static final String ALL = "*.";

    public Finding {
        allowed = List.copyOf(allowed);
    }

    /** Names all findings of its kind, for what is decided about all of them at once: {@code *.shifted}. */
    public String groupKey() {
        return ALL + kind;
    }

    /** Names the finding within its file, however the rest of it is read: {@code 16.shifted.theme}. */
    public String key() {
        return row + "." + kind + "." + field;
    }
}

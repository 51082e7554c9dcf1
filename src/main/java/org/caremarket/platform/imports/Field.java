package org.caremarket.platform.imports;

import java.util.List;

/**
 * What a column of a file can mean.
 *
 * @param name the word for it in forms and in the API: {@code by_when}
 * @param label what people call it: {@code By when}
 * @param needed whether nothing can be imported without such a column
 * @param headings words that head such a column in the files that people have, in lower case; the label is one anyway
 */
public record Field(String name, String label, boolean needed, List<String> headings) {

    public Field {
        headings = List.copyOf(headings);
    }
}

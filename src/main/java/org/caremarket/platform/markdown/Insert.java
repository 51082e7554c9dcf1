package org.caremarket.platform.markdown;

import io.micronaut.core.annotation.Nullable;

/**
 * What stands in a text in the place of a reference.
 *
 * @param words as plain text; when missing, what readers are told instead
 * @param mark of the note that belongs to it, as "1" or "a"; null when there is none
 * @param href where the mark leads: {@code #…}, an address of the service that begins with {@code /}, or one with
 *     {@code https:}; null leads nowhere, as does any other
 * @param missing the reference names nothing
 */
public record Insert(String words, @Nullable String mark, @Nullable String href, boolean missing) {

    /** Words without a note. */
    public static Insert words(String words) {
        return new Insert(words, null, null, false);
    }

    /** A reference that names nothing, and what readers are told. */
    public static Insert missing(String words) {
        return new Insert(words, null, null, true);
    }
}

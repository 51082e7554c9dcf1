package org.caremarket.contact;

import io.micronaut.core.annotation.Nullable;

/**
 * Which contacts are wanted. A part that is null wants all.
 *
 * @param words stand somewhere in the contact, in any letter case
 * @param persons whether words are looked for in what is personal, too: not for readers who do not see it
 * @param segment the slug of a segment; {@value #NOT_STATED} for those without any
 * @param size a size's name; {@value #NOT_STATED} for those whose size is not stated
 */
public record ContactFilter(
        @Nullable String words, boolean persons, @Nullable String segment, @Nullable Long list, @Nullable String size,
        @Nullable MailStanding standing) {

    /** Stands for what is not stated. */
    public static final String NOT_STATED = "-";

    /** All of them. */
    public static final ContactFilter ALL = new ContactFilter(null, true, null, null, null, null);

    /** Those on one list. */
    public static ContactFilter onList(long list) {
        return new ContactFilter(null, true, null, list, null, null);
    }

    /** Whether anything is left out. */
    public boolean narrows() {
        return words != null || segment != null || list != null || size != null || standing != null;
    }
}

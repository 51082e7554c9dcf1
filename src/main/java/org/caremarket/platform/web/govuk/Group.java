package org.caremarket.platform.web.govuk;

import io.micronaut.core.annotation.Nullable;

/**
 * What stands around a field: what it asks, a hint, an error.
 *
 * @param label the label; null where a fieldset asks
 * @param fieldset the fieldset around several fields
 * @param hint a hint
 * @param error what is wrong; null when nothing is
 * @param classes further classes
 * @param attributes further attributes
 */
public record Group(
        @Nullable Label label,
        @Nullable Fieldset fieldset,
        @Nullable Hint hint,
        @Nullable String error,
        String classes,
        Attributes attributes) {

    /** With the label. */
    public Group label(@Nullable Label label) {
        return new Group(label, fieldset, hint, error, classes, attributes);
    }

    /** With the fieldset around several fields. */
    public Group fieldset(@Nullable Fieldset fieldset) {
        return new Group(label, fieldset, hint, error, classes, attributes);
    }

    /** With a hint. */
    public Group hint(@Nullable Hint hint) {
        return new Group(label, fieldset, hint, error, classes, attributes);
    }

    /** Says what is wrong. */
    public Group error(@Nullable String error) {
        return new Group(label, fieldset, hint, error, classes, attributes);
    }

    /** With further classes. */
    public Group classes(String classes) {
        return new Group(label, fieldset, hint, error, classes, attributes);
    }

    /** With further attributes. */
    public Group attributes(Attributes attributes) {
        return new Group(label, fieldset, hint, error, classes, attributes);
    }

    /** Nothing around the field. */
    public static final Group NONE = new Group(null, null, null, null, "", Attributes.NONE);

    /**
     * The ids of what describes a field, for {@code aria-describedby}; null when nothing does.
     *
     * @param more ids of further descriptions; null for none
     * @param id the field's id
     */
    public @Nullable String describedBy(@Nullable String more, String id) {
        var ids = new StringBuilder(more == null ? "" : more);
        if (hint != null) {
            ids.append(ids.isEmpty() ? "" : " ").append(id).append("-hint");
        }
        if (error != null) {
            ids.append(ids.isEmpty() ? "" : " ").append(id).append("-error");
        }
        return ids.isEmpty() ? null : ids.toString();
    }
}

package org.caremarket.platform.web.govuk;

import io.micronaut.core.annotation.Nullable;

/**
 * Several lines of text.
 *
 * @param name name of the field in the form
 * @param id id of the field; error summaries link to it
 * @param group label or fieldset, hint and error
 * @param value what was typed
 * @param rows how many lines are visible
 * @param classes further classes
 * @param disabled whether it cannot be used
 * @param describedBy ids of further descriptions
 * @param attributes further attributes
 */
public record Textarea(
        String name,
        String id,
        Group group,
        @Nullable String value,
        int rows,
        String classes,
        boolean disabled,
        @Nullable String describedBy,
        Attributes attributes) implements FormControl<Textarea> {

    /** A field of this name. */
    public static Textarea named(String name) {
        return new Textarea(name, name, Group.NONE, null, 5, "", false, null, Attributes.NONE);
    }

    /** With id of the field. */
    public Textarea id(String id) {
        return new Textarea(name, id, group, value, rows, classes, disabled, describedBy, attributes);
    }

    @Override
    public Textarea group(Group group) {
        return new Textarea(name, id, group, value, rows, classes, disabled, describedBy, attributes);
    }

    /** Says what was typed. */
    public Textarea value(@Nullable String value) {
        return new Textarea(name, id, group, value, rows, classes, disabled, describedBy, attributes);
    }

    /** With how many lines are visible. */
    public Textarea rows(int rows) {
        return new Textarea(name, id, group, value, rows, classes, disabled, describedBy, attributes);
    }

    /** With further classes. */
    public Textarea classes(String classes) {
        return new Textarea(name, id, group, value, rows, classes, disabled, describedBy, attributes);
    }

    /** Says whether it cannot be used. */
    public Textarea disabled(boolean disabled) {
        return new Textarea(name, id, group, value, rows, classes, disabled, describedBy, attributes);
    }

    /** With ids of further descriptions. */
    public Textarea describedBy(@Nullable String describedBy) {
        return new Textarea(name, id, group, value, rows, classes, disabled, describedBy, attributes);
    }

    /** With further attributes. */
    public Textarea attributes(Attributes attributes) {
        return new Textarea(name, id, group, value, rows, classes, disabled, describedBy, attributes);
    }
}

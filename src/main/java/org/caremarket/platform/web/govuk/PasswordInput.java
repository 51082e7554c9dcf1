package org.caremarket.platform.web.govuk;

import io.micronaut.core.annotation.Nullable;

/**
 * A password, with a button that shows it.
 *
 * @param name name of the field in the form
 * @param id id of the field; error summaries link to it
 * @param group label or fieldset, hint and error
 * @param value what was typed
 * @param autocomplete what the browser may fill in; {@code new-password} where one is chosen
 * @param classes further classes
 * @param disabled whether it cannot be used
 * @param describedBy ids of further descriptions
 * @param attributes further attributes
 */
public record PasswordInput(
        String name,
        String id,
        Group group,
        @Nullable String value,
        String autocomplete,
        String classes,
        boolean disabled,
        @Nullable String describedBy,
        Attributes attributes) implements FormControl<PasswordInput> {

    /** A field of this name. */
    public static PasswordInput named(String name) {
        return new PasswordInput(name, name, Group.NONE, null, "current-password", "", false, null, Attributes.NONE);
    }

    /** With id of the field. */
    public PasswordInput id(String id) {
        return new PasswordInput(name, id, group, value, autocomplete, classes, disabled, describedBy, attributes);
    }

    @Override
    public PasswordInput group(Group group) {
        return new PasswordInput(name, id, group, value, autocomplete, classes, disabled, describedBy, attributes);
    }

    /** Says what was typed. */
    public PasswordInput value(@Nullable String value) {
        return new PasswordInput(name, id, group, value, autocomplete, classes, disabled, describedBy, attributes);
    }

    /** Says what the browser may fill in. */
    public PasswordInput autocomplete(String autocomplete) {
        return new PasswordInput(name, id, group, value, autocomplete, classes, disabled, describedBy, attributes);
    }

    /** With further classes. */
    public PasswordInput classes(String classes) {
        return new PasswordInput(name, id, group, value, autocomplete, classes, disabled, describedBy, attributes);
    }

    /** Says whether it cannot be used. */
    public PasswordInput disabled(boolean disabled) {
        return new PasswordInput(name, id, group, value, autocomplete, classes, disabled, describedBy, attributes);
    }

    /** With ids of further descriptions. */
    public PasswordInput describedBy(@Nullable String describedBy) {
        return new PasswordInput(name, id, group, value, autocomplete, classes, disabled, describedBy, attributes);
    }

    /** With further attributes. */
    public PasswordInput attributes(Attributes attributes) {
        return new PasswordInput(name, id, group, value, autocomplete, classes, disabled, describedBy, attributes);
    }
}

package org.caremarket.platform.web.govuk;

import gg.jte.Content;
import io.micronaut.core.annotation.Nullable;

/**
 * One line of text.
 *
 * @param name name of the field in the form
 * @param id id of the field; error summaries link to it
 * @param group label or fieldset, hint and error
 * @param value what was typed
 * @param type type of the field, for example {@code email}
 * @param prefix what stands before it, for example £
 * @param suffix what stands after it, for example a unit
 * @param classes further classes
 * @param disabled whether it cannot be used
 * @param describedBy ids of further descriptions
 * @param attributes further attributes
 */
public record Input(
        String name,
        String id,
        Group group,
        @Nullable String value,
        String type,
        @Nullable Content prefix,
        @Nullable Content suffix,
        String classes,
        boolean disabled,
        @Nullable String describedBy,
        Attributes attributes) implements FormControl<Input> {

    /** A field of this name. */
    public static Input named(String name) {
        return new Input(name, name, Group.NONE, null, "text", null, null, "", false, null, Attributes.NONE);
    }

    /** With id of the field. */
    public Input id(String id) {
        return new Input(name, id, group, value, type, prefix, suffix, classes, disabled, describedBy, attributes);
    }

    @Override
    public Input group(Group group) {
        return new Input(name, id, group, value, type, prefix, suffix, classes, disabled, describedBy, attributes);
    }

    /** Says what was typed. */
    public Input value(@Nullable String value) {
        return new Input(name, id, group, value, type, prefix, suffix, classes, disabled, describedBy, attributes);
    }

    /** With type of the field, for example {@code email}. */
    public Input type(String type) {
        return new Input(name, id, group, value, type, prefix, suffix, classes, disabled, describedBy, attributes);
    }

    /** Says what stands before it, for example £. */
    public Input prefix(String prefix) {
        return new Input(name, id, group, value, type, Text.of(prefix), suffix, classes, disabled, describedBy,
                attributes);
    }

    /** Says what stands before it, for example £. */
    public Input prefix(Content prefix) {
        return new Input(name, id, group, value, type, prefix, suffix, classes, disabled, describedBy, attributes);
    }

    /** Says what stands after it, for example a unit. */
    public Input suffix(String suffix) {
        return new Input(name, id, group, value, type, prefix, Text.of(suffix), classes, disabled, describedBy,
                attributes);
    }

    /** Says what stands after it, for example a unit. */
    public Input suffix(Content suffix) {
        return new Input(name, id, group, value, type, prefix, suffix, classes, disabled, describedBy, attributes);
    }

    /** With further classes. */
    public Input classes(String classes) {
        return new Input(name, id, group, value, type, prefix, suffix, classes, disabled, describedBy, attributes);
    }

    /** Says whether it cannot be used. */
    public Input disabled(boolean disabled) {
        return new Input(name, id, group, value, type, prefix, suffix, classes, disabled, describedBy, attributes);
    }

    /** With ids of further descriptions. */
    public Input describedBy(@Nullable String describedBy) {
        return new Input(name, id, group, value, type, prefix, suffix, classes, disabled, describedBy, attributes);
    }

    /** With further attributes. */
    public Input attributes(Attributes attributes) {
        return new Input(name, id, group, value, type, prefix, suffix, classes, disabled, describedBy, attributes);
    }

    /** Which on-screen keyboard fits, for example {@code numeric}. */
    public Input inputmode(String mode) {
        return attributes(attributes.with("inputmode", mode));
    }

    /** What the browser may fill in, for example {@code email}. */
    public Input autocomplete(String kind) {
        return attributes(attributes.with("autocomplete", kind));
    }

    /** Whether the browser checks spelling. */
    public Input spellcheck(boolean check) {
        return attributes(attributes.with("spellcheck", Boolean.toString(check)));
    }

    /** As wide as this many characters: 2, 3, 4, 5, 10, 20 or 30. */
    public Input width(int characters) {
        return classes((classes + " govuk-input--width-" + characters).strip());
    }
}

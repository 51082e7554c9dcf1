package org.caremarket.platform.web.govuk;

import io.micronaut.core.annotation.Nullable;
import java.util.List;

/**
 * One of many, in a list that opens.
 *
 * @param name name of the field in the form
 * @param id id of the field; error summaries link to it
 * @param group label or fieldset, hint and error
 * @param options what can be chosen
 * @param value the value that is chosen
 * @param classes further classes
 * @param disabled whether it cannot be used
 * @param describedBy ids of further descriptions
 * @param attributes further attributes
 */
public record Select(
        String name,
        String id,
        Group group,
        List<Option> options,
        @Nullable String value,
        String classes,
        boolean disabled,
        @Nullable String describedBy,
        Attributes attributes) implements FormControl<Select> {

    public Select {
        options = List.copyOf(options);
    }

    /** A list of this name. */
    public static Select named(String name) {
        return new Select(name, name, Group.NONE, List.of(), null, "", false, null, Attributes.NONE);
    }

    /** With id of the field. */
    public Select id(String id) {
        return new Select(name, id, group, options, value, classes, disabled, describedBy, attributes);
    }

    @Override
    public Select group(Group group) {
        return new Select(name, id, group, options, value, classes, disabled, describedBy, attributes);
    }

    /** Says what can be chosen. */
    public Select options(List<Option> options) {
        return new Select(name, id, group, options, value, classes, disabled, describedBy, attributes);
    }

    /** With the value that is chosen. */
    public Select value(@Nullable String value) {
        return new Select(name, id, group, options, value, classes, disabled, describedBy, attributes);
    }

    /** With further classes. */
    public Select classes(String classes) {
        return new Select(name, id, group, options, value, classes, disabled, describedBy, attributes);
    }

    /** Says whether it cannot be used. */
    public Select disabled(boolean disabled) {
        return new Select(name, id, group, options, value, classes, disabled, describedBy, attributes);
    }

    /** With ids of further descriptions. */
    public Select describedBy(@Nullable String describedBy) {
        return new Select(name, id, group, options, value, classes, disabled, describedBy, attributes);
    }

    /** With further attributes. */
    public Select attributes(Attributes attributes) {
        return new Select(name, id, group, options, value, classes, disabled, describedBy, attributes);
    }

    /** Adds one choice. */
    public Select option(String value, String text) {
        return options(Lists.and(options, Option.of(value, text)));
    }

    /** Whether the option is the chosen one. */
    public boolean chosen(Option option) {
        if (option.selected() != null) {
            return option.selected();
        }
        var own = option.value() == null ? option.text() : option.value();
        return value != null && !value.isEmpty() && own.equals(value);
    }

    /**
     * One choice in the list.
     *
     * @param text what people read
     * @param value what is sent; null to send the text
     * @param selected whether it is chosen; null to compare with the list's value
     * @param disabled whether it cannot be used
     */
    public record Option(@Nullable String text, @Nullable String value, @Nullable Boolean selected, boolean disabled) {

        /** A choice. */
        public static Option of(String value, String text) {
            return new Option(text, value, null, false);
        }

        /** Says what is sent. */
        public Option value(@Nullable String value) {
            return new Option(text, value, selected, disabled);
        }

        /** Says whether it is chosen. */
        public Option selected(@Nullable Boolean selected) {
            return new Option(text, value, selected, disabled);
        }

        /** Says whether it cannot be used. */
        public Option disabled(boolean disabled) {
            return new Option(text, value, selected, disabled);
        }
    }
}

package org.caremarket.platform.web.govuk;

import io.micronaut.core.annotation.Nullable;
import java.util.List;

/**
 * One of a few.
 *
 * @param name name of the field in the form
 * @param idPrefix how ids of the choices begin
 * @param group label or fieldset, hint and error
 * @param choices what can be chosen
 * @param value the value that is chosen
 * @param classes further classes
 * @param attributes further attributes
 */
public record Radios(
        String name,
        String idPrefix,
        Group group,
        List<Choice> choices,
        @Nullable String value,
        String classes,
        Attributes attributes) implements QuestionControl<Radios> {

    public Radios {
        choices = List.copyOf(choices);
    }

    /** A question of this name. */
    public static Radios named(String name) {
        return new Radios(name, name, Group.NONE, List.of(), null, "", Attributes.NONE);
    }

    /** With how ids of the choices begin. */
    public Radios idPrefix(String idPrefix) {
        return new Radios(name, idPrefix, group, choices, value, classes, attributes);
    }

    @Override
    public Radios group(Group group) {
        return new Radios(name, idPrefix, group, choices, value, classes, attributes);
    }

    /** Says what can be chosen. */
    public Radios choices(List<Choice> choices) {
        return new Radios(name, idPrefix, group, choices, value, classes, attributes);
    }

    /** With the value that is chosen. */
    public Radios value(@Nullable String value) {
        return new Radios(name, idPrefix, group, choices, value, classes, attributes);
    }

    /** With further classes. */
    public Radios classes(String classes) {
        return new Radios(name, idPrefix, group, choices, value, classes, attributes);
    }

    /** With further attributes. */
    public Radios attributes(Attributes attributes) {
        return new Radios(name, idPrefix, group, choices, value, classes, attributes);
    }

    /** Adds one choice. */
    public Radios choice(Choice choice) {
        return choices(Lists.and(choices, choice));
    }

    /** Adds one choice. */
    public Radios choice(String value, String text) {
        return choice(Choice.of(value, text));
    }

    /** Whether the choice is made. */
    public boolean chosen(Choice choice) {
        return choice.checked() != null ? choice.checked() : value != null && choice.value().equals(value);
    }

    /** The id of the choice at this place, counted from 1. */
    public String idOf(Choice choice, int number) {
        return choice.idAmong(idPrefix, number);
    }
}

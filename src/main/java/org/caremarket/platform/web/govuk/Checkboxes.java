package org.caremarket.platform.web.govuk;

import io.micronaut.core.annotation.Nullable;
import java.util.List;
import java.util.Set;

/**
 * Any number of a few.
 *
 * @param name name of the field in the form
 * @param idPrefix how ids of the choices begin
 * @param group label or fieldset, hint and error
 * @param choices what can be chosen
 * @param values the values that are chosen
 * @param classes further classes
 * @param attributes further attributes
 */
public record Checkboxes(
        String name,
        String idPrefix,
        Group group,
        List<Choice> choices,
        Set<String> values,
        String classes,
        Attributes attributes) implements QuestionControl<Checkboxes> {

    public Checkboxes {
        choices = List.copyOf(choices);
        values = Set.copyOf(values);
    }

    /** A question of this name. */
    public static Checkboxes named(String name) {
        return new Checkboxes(name, name, Group.NONE, List.of(), Set.of(), "", Attributes.NONE);
    }

    /** With how ids of the choices begin. */
    public Checkboxes idPrefix(String idPrefix) {
        return new Checkboxes(name, idPrefix, group, choices, values, classes, attributes);
    }

    @Override
    public Checkboxes group(Group group) {
        return new Checkboxes(name, idPrefix, group, choices, values, classes, attributes);
    }

    /** Says what can be chosen. */
    public Checkboxes choices(List<Choice> choices) {
        return new Checkboxes(name, idPrefix, group, choices, values, classes, attributes);
    }

    /** With the values that are chosen. */
    public Checkboxes values(Set<String> values) {
        return new Checkboxes(name, idPrefix, group, choices, values, classes, attributes);
    }

    /** With further classes. */
    public Checkboxes classes(String classes) {
        return new Checkboxes(name, idPrefix, group, choices, values, classes, attributes);
    }

    /** With further attributes. */
    public Checkboxes attributes(Attributes attributes) {
        return new Checkboxes(name, idPrefix, group, choices, values, classes, attributes);
    }

    /** Adds one choice. */
    public Checkboxes choice(Choice choice) {
        return choices(Lists.and(choices, choice));
    }

    /** Adds one choice. */
    public Checkboxes choice(String value, String text) {
        return choice(Choice.of(value, text));
    }

    /** Whether the choice is made. */
    public boolean chosen(Choice choice) {
        return choice.checked() != null ? choice.checked() : values.contains(choice.value());
    }

    /** The id of the choice at this place, counted from 1. */
    public String idOf(Choice choice, int number) {
        return choice.idAmong(idPrefix, number);
    }

    /** The ids of what describes a choice; without a fieldset that includes what describes the question. */
    public @Nullable String describedBy(Choice choice, String id) {
        var question = group.fieldset() == null ? group.describedBy(null, idPrefix) : null;
        var own = choice.hint() == null ? null : id + "-item-hint";
        return question == null ? own : own == null ? question : question + " " + own;
    }
}

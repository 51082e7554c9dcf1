package org.caremarket.platform.web.govuk;

import gg.jte.Content;
import io.micronaut.core.annotation.Nullable;

/**
 * One of several radios or checkboxes, or a word between them.
 *
 * @param text what people read; null for a divider
 * @param value what is sent
 * @param id its id; null for the usual one
 * @param name its name; null for the group's
 * @param checked whether it is chosen; null to compare with the group's value
 * @param disabled whether it cannot be used
 * @param hint a hint below it
 * @param conditional what shows when it is chosen
 * @param divider a word between choices; null for a choice
 * @param behaviour {@code exclusive} when it unchecks the others
 * @param attributes further attributes
 */
public record Choice(
        @Nullable Content text,
        String value,
        @Nullable String id,
        @Nullable String name,
        @Nullable Boolean checked,
        boolean disabled,
        @Nullable Hint hint,
        @Nullable Content conditional,
        @Nullable String divider,
        @Nullable String behaviour,
        Attributes attributes) {

    /** A choice. */
    public static Choice of(String value, String text) {
        return new Choice(Text.of(text), value, null, null, null, false, null, null, null, null, Attributes.NONE);
    }

    /** A choice. */
    public static Choice of(String value, Content text) {
        return new Choice(text, value, null, null, null, false, null, null, null, null, Attributes.NONE);
    }

    /** A word between choices, for example "or". */
    public static Choice divider(String word) {
        return new Choice(null, "", null, null, null, false, null, null, word, null, Attributes.NONE);
    }

    /** With its id. */
    public Choice id(@Nullable String id) {
        return new Choice(text, value, id, name, checked, disabled, hint, conditional, divider, behaviour, attributes);
    }

    /** With its name. */
    public Choice name(@Nullable String name) {
        return new Choice(text, value, id, name, checked, disabled, hint, conditional, divider, behaviour, attributes);
    }

    /** Says whether it is chosen. */
    public Choice checked(@Nullable Boolean checked) {
        return new Choice(text, value, id, name, checked, disabled, hint, conditional, divider, behaviour, attributes);
    }

    /** Says whether it cannot be used. */
    public Choice disabled(boolean disabled) {
        return new Choice(text, value, id, name, checked, disabled, hint, conditional, divider, behaviour, attributes);
    }

    /** With a hint below it. */
    public Choice hint(@Nullable Hint hint) {
        return new Choice(text, value, id, name, checked, disabled, hint, conditional, divider, behaviour, attributes);
    }

    /** Says what shows when it is chosen. */
    public Choice conditional(@Nullable Content conditional) {
        return new Choice(text, value, id, name, checked, disabled, hint, conditional, divider, behaviour, attributes);
    }

    /** With {@code exclusive} when it unchecks the others. */
    public Choice behaviour(@Nullable String behaviour) {
        return new Choice(text, value, id, name, checked, disabled, hint, conditional, divider, behaviour, attributes);
    }

    /** With further attributes. */
    public Choice attributes(Attributes attributes) {
        return new Choice(text, value, id, name, checked, disabled, hint, conditional, divider, behaviour, attributes);
    }

    /** With a hint below it. */
    public Choice hint(String hint) {
        return hint(Hint.of(hint));
    }

    /** Checking it unchecks the others: "none of these". Needs JavaScript, so check it on the server too. */
    public Choice exclusive() {
        return behaviour("exclusive");
    }

    /** Its id among others: the first has no number, so that an error summary can link to it. */
    String idAmong(String prefix, int number) {
        return id != null ? id : number > 1 ? prefix + "-" + number : prefix;
    }
}

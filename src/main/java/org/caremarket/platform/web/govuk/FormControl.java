package org.caremarket.platform.web.govuk;

import io.micronaut.core.annotation.Nullable;
import org.caremarket.platform.web.FormErrors;

/** A field with a label. */
public sealed interface FormControl<T> permits Input, PasswordInput, Textarea, CharacterCount, Select {

    /** Name of the field, in the form and in {@link FormErrors}. */
    String name();

    /** What stands around the field. */
    Group group();

    /** With this around the field. */
    T group(Group group);

    /** With this label. */
    default T label(String label) {
        return label(Label.of(label));
    }

    /** With this label. */
    default T label(Label label) {
        return group(group().label(label));
    }

    /** With a hint. */
    default T hint(@Nullable String hint) {
        return group(group().hint(hint == null ? null : Hint.of(hint)));
    }

    /** With this error; null for none. */
    default T error(@Nullable String error) {
        return group(group().error(error));
    }

    /** With the error that concerns this field, if one does. */
    default T errors(FormErrors errors) {
        return error(errors.message(name()));
    }
}

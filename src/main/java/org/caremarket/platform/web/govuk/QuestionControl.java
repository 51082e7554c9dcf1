package org.caremarket.platform.web.govuk;

import io.micronaut.core.annotation.Nullable;
import org.caremarket.platform.web.FormErrors;

/** Several fields that answer one question, in a fieldset. */
public sealed interface QuestionControl<T> permits Radios, Checkboxes, DateInput {

    /** Name of the field, in the form and in {@link FormErrors}. */
    String name();

    /** What stands around the field. */
    Group group();

    /** With this around the field. */
    T group(Group group);

    /** Asks this question. */
    default T legend(String legend) {
        return legend(Legend.of(legend));
    }

    /** Asks this question. */
    default T legend(Legend legend) {
        return group(group().fieldset(Fieldset.of(legend)));
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

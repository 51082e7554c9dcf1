package org.caremarket.platform.web.govuk;

import io.micronaut.core.annotation.Nullable;

/**
 * Groups fields that answer one question.
 *
 * @param legend the question
 * @param classes further classes
 * @param role the role, where the usual one misleads screen readers
 * @param describedBy ids of what describes the group
 * @param attributes further attributes
 */
public record Fieldset(
        @Nullable Legend legend,
        String classes,
        @Nullable String role,
        @Nullable String describedBy,
        Attributes attributes) {

    /** With this question. */
    public static Fieldset of(Legend legend) {
        return new Fieldset(legend, "", null, null, Attributes.NONE);
    }

    /** With this question. */
    public static Fieldset of(String legend) {
        return new Fieldset(Legend.of(legend), "", null, null, Attributes.NONE);
    }

    /** Without a question. */
    public static Fieldset none() {
        return new Fieldset(null, "", null, null, Attributes.NONE);
    }

    /** With the question. */
    public Fieldset legend(@Nullable Legend legend) {
        return new Fieldset(legend, classes, role, describedBy, attributes);
    }

    /** With further classes. */
    public Fieldset classes(String classes) {
        return new Fieldset(legend, classes, role, describedBy, attributes);
    }

    /** With the role, where the usual one misleads screen readers. */
    public Fieldset role(@Nullable String role) {
        return new Fieldset(legend, classes, role, describedBy, attributes);
    }

    /** With ids of what describes the group. */
    public Fieldset describedBy(@Nullable String describedBy) {
        return new Fieldset(legend, classes, role, describedBy, attributes);
    }

    /** With further attributes. */
    public Fieldset attributes(Attributes attributes) {
        return new Fieldset(legend, classes, role, describedBy, attributes);
    }
}

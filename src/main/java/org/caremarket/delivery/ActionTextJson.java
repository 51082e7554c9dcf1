package org.caremarket.delivery;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;

/**
 * What an action is to be, as the API takes it. Everything is text here, so that a wrong word is an error beside its
 * field and not an unreadable request.
 *
 * @param planId the plan that a new action is added to; not needed for a change
 * @param ref left out, a new action takes the next number of its theme, and another keeps its own
 * @param segments slugs of the council's segments
 * @param byWhen any words; the answer says what they mean
 * @param edition the edition of the action that was read before; not needed for a new one
 */
@Serdeable
record ActionTextJson(
        @Nullable String planId,
        @Nullable String themeId,
        @Nullable String ref,
        @Nullable String title,
        @Nullable String description,
        @Nullable String owner,
        @Nullable List<String> segments,
        @Nullable String byWhen,
        @Nullable String edition) {

    /** The same as a form: pages and programs then meet the same rules. */
    ActionForm form() {
        return new ActionForm(planId, themeId, ref, title, description, owner, segments, byWhen, edition);
    }
}

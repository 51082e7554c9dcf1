package org.caremarket.provider.closure;

import java.util.List;

/**
 * A checklist that ships with the service.
 *
 * @param key its word in files: {@code business-failure}
 * @param version plans keep the steps of the version by which they were started
 */
public record ContinuityTemplate(String key, int version, String title, String summary, List<Step> steps) {

    public ContinuityTemplate {
        steps = List.copyOf(steps);
    }

    /**
     * One thing to do.
     *
     * @param part under which heading it stands
     * @param why which duty or reason stands behind it
     */
    public record Step(String part, String title, String why) {}
}

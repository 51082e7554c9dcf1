package org.caremarket.plan;

/**
 * A figure that the template wants beside a section.
 *
 * @param insert what to write to quote it: <code>{{figure:HC_WAIT}}</code>
 * @param name of its indicator
 * @param value with its unit; when there is none, why
 * @param period and how old it is: {@code June 2024, 3 months old}; empty when nothing is recorded
 */
public record WantedLine(String insert, String name, String value, String period) {

    public boolean recorded() {
        return !period.isEmpty();
    }
}

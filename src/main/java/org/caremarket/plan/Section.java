package org.caremarket.plan;

import io.micronaut.core.annotation.Nullable;
import org.caremarket.plan.template.PlanSection;
import org.caremarket.plan.template.SectionKind;

/**
 * A section of a plan: what its template asks, and what the council says.
 *
 * @param current what it says now; null while nobody wrote it
 */
public record Section(PlanSection asked, @Nullable SectionText current) {

    public String key() {
        return asked.key();
    }

    /** With its number: {@code 1a Assessment: 65+ care homes}. */
    public String heading() {
        return asked.number().isEmpty() ? asked.title() : asked.number() + " " + asked.title();
    }

    /** What it says; empty while nobody wrote it. */
    public String text() {
        return current == null ? "" : current.text();
    }

    /** The version of what it says; 0 while nobody wrote it. */
    public int version() {
        return current == null ? 0 : current.version();
    }

    /** Whether there is anything to write; a heading over subsections has nothing of its own. */
    public boolean writable() {
        return asked.kind() != SectionKind.HEADING;
    }

    public boolean written() {
        return !text().isBlank();
    }

    /** Whether the plan cannot be sent until somebody writes it. */
    public boolean missing() {
        return writable() && asked.required() && !written();
    }

    /** By how many words a text of so many is over the limit; 0 when it is not, or there is none. */
    public int over(int words) {
        return asked.words() == null ? 0 : Math.max(0, words - asked.words());
    }

    /** {@code 1 word}, {@code 1,200 words}. */
    public static String words(int count) {
        return count == 1 ? "1 word" : "%,d words".formatted(count);
    }
}

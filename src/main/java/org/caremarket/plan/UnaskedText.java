package org.caremarket.plan;

/**
 * A text of a plan for which its template has no section.
 *
 * @param heading of the section where it stood
 */
public record UnaskedText(SectionText text, String heading) {

    public String key() {
        return text.key();
    }
}

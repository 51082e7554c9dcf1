package org.caremarket.plan;

import org.caremarket.platform.words.Merge;
import org.caremarket.platform.words.WordDiff;

/**
 * What somebody sees whose section was saved by somebody else first.
 *
 * @param theirs what the other changed in the text that both began from
 * @param mine what the reader changed in it
 * @param merge both changes in one text
 * @param form filled with the merged text, on top of what is saved now
 */
public record SectionConflictView(SectionPlace place, WordDiff theirs, WordDiff mine, Merge merge, SectionFormView form) {

    static SectionConflictView of(SectionFormView form, String base, String mine, Merge merge) {
        var theirs = form.section().text();
        return new SectionConflictView(
                form.place(), WordDiff.between(base, theirs), WordDiff.between(base, mine), merge, form);
    }

    public SectionText current() {
        return place.section().current();
    }
}

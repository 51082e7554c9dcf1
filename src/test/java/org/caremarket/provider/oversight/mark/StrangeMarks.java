package org.caremarket.provider.oversight.mark;

import jakarta.inject.Singleton;
import org.caremarket.platform.access.Actor;

/** Marks whose numbers no record of the neighbour's has. */
@Singleton
public class StrangeMarks {

    /** Their numbers. */
    public record Ids(long scheme, long criterion, long assessment) {}

    private final Schemes schemes;
    private final Assessments assessments;

    StrangeMarks(Schemes schemes, Assessments assessments) {
        this.schemes = schemes;
        this.assessments = assessments;
    }

    public Ids make(long provider, int many, Actor by) {
        Ids made = null;
        for (int i = 0; i < many; i++) {
            var scheme = ((SchemeOutcome.Saved) schemes.add("Strange " + i, "Strange", 12, null, by)).scheme();
            schemes.addCriterion(scheme.id(), new CriterionText(1, "Strange", "Strange", true), by);
            var begun = ((AssessmentOutcome.Saved) assessments.begin(scheme, provider, null, null, by)).assessment();
            made = new Ids(scheme.id(), schemes.criteria(scheme.id()).getFirst().id(), begun.id());
        }
        return made;
    }
}

package org.caremarket.provider.oversight.mark;

import java.util.List;
import org.caremarket.platform.web.Difference.Part;

/** What is to be kept of a criterion. Its parts are as in {@link Criterion}. */
public record CriterionText(int position, String words, String judged, boolean required) {

    static CriterionText of(Criterion criterion) {
        return new CriterionText(criterion.position(), criterion.words(), criterion.judged(), criterion.required());
    }

    List<Part> parts() {
        return List.of(Part.of("Place", "" + position), Part.of("Criterion", words), Part.of("How it is judged", judged),
                Part.of("Required", required ? "Yes" : "No"));
    }
}

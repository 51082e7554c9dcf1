package org.caremarket.framework;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import org.caremarket.platform.web.Difference.Part;

/**
 * A recommendation that the decision approved.
 *
 * @param actionId the action of a delivery plan that carries it out; null for none
 */
@MappedEntity("framework_recommendation")
@Serdeable
public record Recommendation(@Id long id, long frameworkId, int number, String words, @Nullable Long actionId, int version)
        implements FrameworkPart {

    static final int LONGEST = 2000;

    @Override
    public String called() {
        return "recommendation " + number;
    }

    @Override
    public List<Part> parts() {
        return List.of(Part.of("Number", "" + number), Part.of("Words", words),
                Part.of("Action", actionId == null ? "" : "" + actionId));
    }

    /** The same, carried out by an action. */
    Recommendation by(long action) {
        return new Recommendation(id, frameworkId, number, words, action, version);
    }
}

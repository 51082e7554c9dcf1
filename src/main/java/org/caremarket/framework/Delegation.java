package org.caremarket.framework;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import org.caremarket.platform.web.Difference.Part;

/**
 * What the decision left to somebody to decide.
 *
 * @param whom to whom it is delegated
 * @param consulting in consultation with whom
 * @param untilWords until when, in words
 */
@MappedEntity("framework_delegation")
@Serdeable
public record Delegation(@Id long id, long frameworkId, String what, String whom, @Nullable String consulting,
        @Nullable String untilWords, int version) implements FrameworkPart {

    @Override
    public String called() {
        return "delegation to " + whom;
    }

    @Override
    public List<Part> parts() {
        return List.of(Part.of("What", what), Part.of("To whom", whom), Part.of("In consultation with", consulting),
                Part.of("Until", untilWords));
    }
}

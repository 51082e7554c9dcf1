package org.caremarket.framework;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.TypeDef;
import io.micronaut.data.model.DataType;
import io.micronaut.serde.annotation.Serdeable;
import java.time.LocalDate;
import java.util.List;
import org.caremarket.platform.web.Difference.Part;

/**
 * What a provider applied for in a round.
 *
 * @param provider its name
 * @param lots ids of the lots
 * @param outcome what came of it
 * @param reason why; only for those who work in the council
 */
@MappedEntity("framework_application")
@Serdeable
public record Application(@Id long id, long frameworkId, long roundId, long providerId, String provider,
        @TypeDef(type = DataType.LONG_ARRAY) List<Long> lots, LocalDate receivedOn, ApplicationOutcome outcome,
        @Nullable LocalDate decidedOn, @Nullable String reason, int version) implements FrameworkPart {

    /** The same of another provider. */
    Application of(long other) {
        return new Application(id, frameworkId, roundId, other, provider, lots, receivedOn, outcome, decidedOn, reason, version);
    }

    /** The same for those who do not commission. */
    Application withoutReason() {
        return new Application(id, frameworkId, roundId, providerId, provider, lots, receivedOn, outcome, decidedOn, null,
                version);
    }

    @Override
    public String called() {
        return "application of " + provider;
    }

    @Override
    public List<Part> parts() {
        return List.of(Part.of("Provider", provider), Part.of("Number of lots", "" + lots.size()),
                Part.of("Received on", Say.day(receivedOn)), Part.of("Outcome", outcome.title()));
    }
}

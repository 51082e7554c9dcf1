package org.caremarket.framework;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.serde.annotation.Serdeable;
import java.time.LocalDate;
import java.util.List;
import org.caremarket.platform.web.Difference.Part;

/**
 * A provider in a lot.
 *
 * @param provider its name
 * @param lot the name of the lot
 * @param reason why it is suspended or has left; only for those who work in the council
 */
@MappedEntity("framework_member")
@Serdeable
public record Member(@Id long id, long frameworkId, long lotId, String lot, long providerId, String provider, MemberState state,
        @Nullable LocalDate joinedOn, @Nullable LocalDate leftOn, @Nullable String reason, @Nullable String madeUp, int version)
        implements FrameworkPart {

    /** The same for those who do not commission. */
    Member withoutReason() {
        return new Member(id, frameworkId, lotId, lot, providerId, provider, state, joinedOn, leftOn, null, madeUp, version);
    }

    @Override
    public String called() {
        return "%s in %s".formatted(provider, lot);
    }

    /** Whether it holds a place. */
    public boolean holdsPlace() {
        return state != MemberState.LEFT;
    }

    @Override
    public List<Part> parts() {
        return List.of(Part.of("Provider", provider), Part.of("Lot", lot), Part.of("State", state.title()),
                Part.of("From", Say.typed(joinedOn)), Part.of("To", Say.typed(leftOn)), Part.of("Reason", reason));
    }

    /** Without the reason, which only those who commission read. */
    @Override
    public List<Part> open() {
        return parts().subList(0, parts().size() - 1);
    }
}

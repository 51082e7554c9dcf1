package org.caremarket.framework;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.TypeDef;
import io.micronaut.data.model.DataType;
import io.micronaut.serde.annotation.Serdeable;
import java.math.BigDecimal;
import java.util.List;
import org.caremarket.platform.web.Difference.Part;

/**
 * A lot or a tier of a framework.
 *
 * @param tier the number of a tier; null for a lot
 * @param segments slugs of segments
 * @param locality slug of a locality; null for the council's whole area
 * @param share what its members are to take together of the referrals of its locality, per cent
 * @param places how many providers are wanted in it
 */
@MappedEntity("framework_lot")
@Serdeable
public record Lot(@Id long id, long frameworkId, String name, @Nullable Integer tier,
        @TypeDef(type = DataType.STRING_ARRAY) List<String> segments, @Nullable String locality, @Nullable BigDecimal share,
        @Nullable Integer places, @Nullable String note, int version) implements FrameworkPart {

    @Override
    public String called() {
        return name;
    }

    /** {@code Tier 1}, {@code Lot}. */
    public String kind() {
        return tier == null ? "Lot" : "Tier " + tier;
    }

    @Override
    public List<Part> parts() {
        return List.of(Part.of("Name", name), Part.of("Kind", kind()), Part.of("Segments", String.join(", ", segments)),
                Part.of("Locality", locality), Part.of("Share of referrals", share == null ? "" : Say.number(share) + "%"),
                Part.of("Places", Say.typed(places)), Part.of("Note", note));
    }
}

package org.caremarket.provider.oversight.mark;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;

/**
 * A mark with its criteria, as programs read it.
 *
 * @param months how long an award is valid unless its decision says otherwise
 */
@Serdeable
public record MarkJson(long id, String name, String meaning, int months, @Nullable String madeUp, int version, List<CriterionJson> criteria) {

    /** A criterion and how it is judged. */
    @Serdeable
    public record CriterionJson(int position, String words, String judged, boolean required) {}

    static MarkJson of(Scheme scheme, List<Criterion> criteria) {
        return new MarkJson(scheme.id(), scheme.name(), scheme.meaning(), scheme.months(), scheme.madeUp(), scheme.version(),
                criteria.stream().map(each -> new CriterionJson(each.position(), each.words(), each.judged(), each.required())).toList());
    }
}

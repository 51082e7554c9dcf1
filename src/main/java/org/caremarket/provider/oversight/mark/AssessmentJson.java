package org.caremarket.provider.oversight.mark;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.time.LocalDate;
import java.util.List;

/**
 * An assessment, as programs of officers and approvers read it; other readers get neither evidence nor reasons.
 *
 * @param standing a word of {@link MarkStanding#slug()}
 */
@Serdeable
public record AssessmentJson(
        long id, long scheme, String mark, long provider, @Nullable Long location, String name, String standing, LocalDate begunOn,
        @Nullable LocalDate decidedOn, @Nullable LocalDate validUntil, @Nullable String assessor, @Nullable String reason,
        @Nullable LocalDate removedOn, @Nullable String removedWhy, @Nullable String madeUp, int version, List<JudgedJson> criteria) {

    /** What was found of a criterion. */
    @Serdeable
    public record JudgedJson(int position, String words, boolean required, String finding, @Nullable String evidence) {}

    static AssessmentJson of(MarkAssessment each, List<Judged> judged, LocalDate today, boolean inside) {
        return new AssessmentJson(each.id(), each.schemeId(), each.schemeName(), each.providerId(), each.locationId(), each.subject(),
                each.standing(today).slug(), each.begunOn(), each.decidedOn(), each.validUntil(), each.assessor(),
                inside ? each.reason() : null, each.removedOn(), inside ? each.removedWhy() : null, each.madeUp(), each.version(),
                judged.stream().map(one -> new JudgedJson(one.position(), one.words(), one.required(), one.finding().slug(),
                        inside ? one.evidence() : null)).toList());
    }
}

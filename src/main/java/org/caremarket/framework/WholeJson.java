package org.caremarket.framework;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/**
 * A framework as the API gives it. Reasons of members and applications are left out for readers who do not commission.
 *
 * @param end the last day as extensions stand decided
 * @param latestEnd the last day that is possible
 * @param unfilled places that nobody holds, in all lots for which it is stated how many are wanted
 */
@Serdeable
record WholeJson(Framework framework, String state, String term, @Nullable LocalDate end, @Nullable LocalDate latestEnd,
        int unfilled, List<Extension> extensions, List<Recommendation> recommendations, List<Delegation> delegations,
                List<Lot> lots,
        List<Member> members, List<Award> awards, List<Reopening> rounds, List<Application> applications, List<MonthJson> months,
        List<String> warnings) {

    /** What was bought in a month; null is not stated, shares are per cent of everything. */
    @Serdeable
    record MonthJson(String month, Map<Long, BigDecimal> byLot, @Nullable BigDecimal outside, @Nullable BigDecimal tierShare,
            @Nullable BigDecimal outsideShare, boolean madeUp) {}

    static WholeJson of(Whole whole, boolean reasons) {
        return new WholeJson(whole.framework(), whole.state().name(), whole.term().sum(), whole.term().end().orElse(null),
                whole.term().latestEnd().orElse(null), whole.unfilled(),
                whole.term().decisions().values().stream().sorted(Comparator.comparingInt(Extension::number)).toList(),
                whole.recommendations(), whole.delegations(), whole.lots(),
                reasons ? whole.members() : whole.members().stream().map(Member::withoutReason).toList(), whole.awards(),
                whole.rounds(),
                reasons ? whole.applications() : whole.applications().stream().map(Application::withoutReason).toList(),
                whole.monthly().months().stream().map(each -> new MonthJson(YearMonth.from(each.first()).toString(), each.byLot(),
                        each.spot(), each.tierShare(), each.spotShare(), each.madeUp())).toList(), whole.warnings());
    }
}

package org.caremarket.fee;

import io.micronaut.core.annotation.Nullable;
import java.math.BigDecimal;
import java.util.List;
import org.caremarket.platform.web.Difference.Part;

/** What is said of a result as a whole. Its parts are as in {@link CostResult}. */
record ResultText(
        @Nullable Integer invited, @Nullable Integer responses, @Nullable Integer used, String exclusions,
        @Nullable Integer totalCount, @Nullable BigDecimal totalLower, @Nullable BigDecimal totalMedian,
        @Nullable BigDecimal totalUpper, @Nullable BigDecimal volume) {

    static final ResultText EMPTY = new ResultText(null, null, null, "", null, null, null, null, null);

    List<Part> parts() {
        return List.of(Part.of("Invited", Money.count(invited)), Part.of("Answered", Money.count(responses)),
                Part.of("Counted", Money.count(used)), Part.of("Not counted", exclusions),
                Part.of("Published total: count", Money.count(totalCount)),
                        Part.of("Published total: lower quartile", Money.pounds(totalLower)),
                Part.of("Published total: median", Money.pounds(totalMedian)),
                        Part.of("Published total: upper quartile", Money.pounds(totalUpper)),
                Part.of("Volume a week", Money.number(volume)));
    }
}

package org.caremarket.benchmark.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.caremarket.benchmark.statistics.Order.HIGHEST_FIRST;
import static org.caremarket.benchmark.statistics.Order.LOWEST_FIRST;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import org.caremarket.indicator.Unit;
import org.junit.jupiter.api.Test;

/**
 * Six councils' published outcomes, checked by hand: adult social care outcomes (see docs/sources.md), as published.
 * Six councils are the group that this is made for, and too few for quarters and fifths.
 */
class LiverpoolCityRegionTest {

    /** People who find it easy to find information about services, %, 2022–23. Higher is better. */
    private static final Map<String, Double> INFORMATION = councils(79.7, 67.1, 64.7, 75.4, 68.1, 70.4);

    /** Short-term services that led to no further request, %, 2015–16. Higher is better. */
    private static final Map<String, Double> SHORT_TERM = councils(81.2, 49.6, 64.3, 76.7, 86.2, 81.2);

    /** Staff turnover, %, 2021–22, with nothing for Knowsley. Lower is better. */
    private static final Map<String, Double> TURNOVER =
            councils(17.81942956, null, 21.42121536, 30.99074134, 32.59925654, 21.51338432);

    @Test
    void seftonIsSecondForFindingInformation() {
        var ranks = Ranks.of(INFORMATION, HIGHEST_FIRST);
        assertThat(ranks.keySet())
                .containsExactly("Halton", "Sefton", "Wirral", "St Helens", "Knowsley", "Liverpool");
        assertThat(ranks.get("Sefton").words()).isEqualTo("2nd of 6");
    }

    @Test
    void theGroupOfInformation() {
        var spread = Spread.of(INFORMATION.values()).orElseThrow();
        assertThat(spread.lowest()).isEqualTo(64.7);
        assertThat(spread.highest()).isEqualTo(79.7);
        // 68.1 and 70.4 are in the middle; 67.1 + ¼ × 1.0 and 70.4 + ¾ × 5.0.
        assertThat(spread.median()).isCloseTo(69.25, within(1e-9));
        assertThat(spread.quartiles().orElseThrow().lower()).isCloseTo(67.35, within(1e-9));
        assertThat(spread.quartiles().orElseThrow().upper()).isCloseTo(74.15, within(1e-9));
        assertThat(new Unit("%", 1).rounded(BigDecimal.valueOf(spread.median()))).hasToString("69.3");
    }

    @Test
    void haltonAndWirralAreJointSecondForShortTermServices() {
        var ranks = Ranks.of(SHORT_TERM, HIGHEST_FIRST);
        assertThat(ranks.get("St Helens").words()).isEqualTo("1st of 6");
        assertThat(ranks.get("Halton").words()).isEqualTo("joint 2nd of 6");
        assertThat(ranks.get("Wirral").words()).isEqualTo("joint 2nd of 6");
        assertThat(ranks.get("Sefton").words()).isEqualTo("4th of 6");
        var spread = Spread.of(SHORT_TERM.values()).orElseThrow();
        assertThat(spread.median()).isCloseTo(78.95, within(1e-9));
        assertThat(spread.quartiles().orElseThrow().lower()).isCloseTo(67.4, within(1e-9));
        assertThat(spread.quartiles().orElseThrow().upper()).isEqualTo(81.2);
    }

    @Test
    void withoutKnowsleySeftonIsFourthOfFiveForTurnover() {
        var ranks = Ranks.of(TURNOVER, LOWEST_FIRST);
        assertThat(ranks).hasSize(5).doesNotContainKey("Knowsley");
        assertThat(ranks.get("Sefton").words()).isEqualTo("4th of 5");
        assertThat(Spread.of(TURNOVER.values()).orElseThrow().median()).isEqualTo(21.51338432);
        assertThat(Spread.of(TURNOVER.values()).orElseThrow().of()).isEqualTo(5);
    }

    @Test
    void sixCouncilsAreInNoQuarterAndNoFifth() {
        assertThat(Quantiles.quartiles(INFORMATION, HIGHEST_FIRST)).isEmpty();
        assertThat(Quantiles.quintiles(INFORMATION, HIGHEST_FIRST)).isEmpty();
    }

    private static Map<String, Double> councils(
            Double halton, Double knowsley, Double liverpool, Double sefton, Double stHelens, Double wirral) {
        var values = new LinkedHashMap<String, Double>();
        values.put("Halton", halton);
        values.put("Knowsley", knowsley);
        values.put("Liverpool", liverpool);
        values.put("Sefton", sefton);
        values.put("St Helens", stHelens);
        values.put("Wirral", wirral);
        return values;
    }
}

package org.caremarket.benchmark.statistics;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.caremarket.benchmark.statistics.Order.HIGHEST_FIRST;
import static org.caremarket.benchmark.statistics.Order.LOWEST_FIRST;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** Places and groups by rank, with ties and without some values. */
class RanksTest {

    @Example
    void whoTiesSharesTheBetterPlaceAndTheNextStaysEmpty() {
        var ranks = Ranks.of(values(5.0, 9.0, 7.0, 7.0, 1.0), HIGHEST_FIRST);
        assertThat(ranks.values()).extracting(Rank::words)
                .containsExactly("1st of 5", "joint 2nd of 5", "joint 2nd of 5", "4th of 5", "5th of 5");
        assertThat(ranks.keySet()).containsExactly(1, 2, 3, 0, 4);
        assertThat(Ranks.of(values(5.0, 9.0, 7.0, 7.0, 1.0), LOWEST_FIRST).get(2)).isEqualTo(new Rank(3, true, 5));
    }

    @Example
    void aMissingValueHasNoPlaceAndIsNotCounted() {
        var ranks = Ranks.of(values(5.0, null, 0.0), LOWEST_FIRST);
        assertThat(ranks).containsExactly(Map.entry(2, new Rank(1, false, 2)), Map.entry(0, new Rank(2, false, 2)));
        assertThat(Ranks.of(values(null, null), LOWEST_FIRST)).isEmpty();
    }

    @Example
    void tiesAreDecidedOnUnroundedValues() {
        assertThat(Ranks.of(values(65.42, 65.38), HIGHEST_FIRST).get(1).words()).isEqualTo("2nd of 2");
        assertThat(Ranks.of(values(0.0, -0.0), HIGHEST_FIRST).get(1).words()).isEqualTo("joint 1st of 2");
    }

    @Property
    void equalFractionsTie(@ForAll @IntRange(min = 1, max = 999) int x, @ForAll @IntRange(min = 999, max = 5000) int n,
            @ForAll @IntRange(min = 2, max = 99) int times) {
        assertThat(Ranks.of(values(Estimate.ofProportion(x, n).value(),
                Estimate.ofProportion(times * x, times * n).value()), HIGHEST_FIRST).get(0).joint()).isTrue();
        assertThat(Ranks.of(values(Estimate.ofRate(x, n, 100_000).value(),
                Estimate.ofRate(times * x, times * n, 100_000).value()), HIGHEST_FIRST).get(0).joint()).isTrue();
    }

    @Example
    void numbersHaveTheirEndings() {
        var words = IntStream.of(1, 2, 3, 4, 10, 11, 12, 13, 21, 22, 23, 101, 111, 112, 113, 152)
                .mapToObj(place -> new Rank(place, false, 153).words().replace(" of 153", ""));
        assertThat(words).containsExactly("1st", "2nd", "3rd", "4th", "10th", "11th", "12th", "13th", "21st", "22nd",
                "23rd", "101st", "111th", "112th", "113th", "152nd");
    }

    @Example
    void aPlaceIsAmongThoseThatThereAre() {
        for (var wrong : List.<Runnable>of(() -> new Rank(0, false, 3), () -> new Rank(4, false, 3),
                () -> new Rank(3, true, 3), () -> Ranks.of(values(Double.NaN), HIGHEST_FIRST),
                () -> Quantiles.groups(values(1.0), 1, HIGHEST_FIRST))) {
            assertThatThrownBy(wrong::run).isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Property
    void theOrderOfTheListMakesNoDifference(@ForAll("groups") List<Integer> group, @ForAll Order order,
            @ForAll Random random) {
        var values = values(group.stream().map(Integer::doubleValue).toArray(Double[]::new));
        var keys = new ArrayList<>(values.keySet());
        Collections.shuffle(keys, random);
        var shuffled = new LinkedHashMap<Integer, Double>();
        keys.forEach(key -> shuffled.put(key, values.get(key)));
        assertThat(Ranks.of(shuffled, order)).isEqualTo(Ranks.of(values, order));
        assertThat(Quantiles.groups(shuffled, 4, order)).isEqualTo(Quantiles.groups(values, 4, order));
    }

    @Property
    void turningTheValuesRoundTurnsTheOrderRound(@ForAll("groups") List<Integer> group) {
        var values = values(group.stream().map(Integer::doubleValue).toArray(Double[]::new));
        var turned = values(group.stream().map(value -> -value.doubleValue()).toArray(Double[]::new));
        assertThat(Ranks.of(turned, LOWEST_FIRST)).isEqualTo(Ranks.of(values, HIGHEST_FIRST));
    }

    @Property
    void groupsGoUpWithThePlaceAndNoBorderRunsThroughATie(@ForAll("groups") List<Integer> group, @ForAll Order order,
            @ForAll @IntRange(min = 2, max = 10) int k) {
        var values = values(group.stream().map(Integer::doubleValue).toArray(Double[]::new));
        var groups = Quantiles.groups(values, k, order);
        if (values.size() < k) {
            assertThat(groups).isEmpty();
            return;
        }
        assertThat(List.copyOf(groups.values())).isSorted().allMatch(number -> number >= 1 && number <= k);
        var perValue = groups.keySet().stream()
                .collect(toMap(values::get, groups::get, (a, b) -> a.equals(b) ? a : -1, HashMap::new));
        assertThat(perValue.values()).doesNotContain(-1);
    }

    @Property
    void theGroupIsThatOfThePublishedFormula(@ForAll("groups") List<Integer> group,
            @ForAll @IntRange(min = 2, max = 10) int k) {
        var values = values(group.stream().map(Integer::doubleValue).toArray(Double[]::new));
        var n = (double) values.size();
        var ranks = Ranks.of(values, LOWEST_FIRST);
        Quantiles.groups(values, k, LOWEST_FIRST).forEach((council, number) -> {
            var q = Math.floor((k + 1) - Math.ceil((n + 1 - ranks.get(council).place()) / (n / k)));
            assertThat(number.doubleValue()).isEqualTo(q == 0 ? 1 : q);
        });
    }

    @Example
    void withoutTiesGroupsAreAboutEqual() {
        var groups = Quantiles.quartiles(values(IntStream.range(0, 10).asDoubleStream().boxed().toArray(Double[]::new)),
                LOWEST_FIRST);
        assertThat(groups.values()).containsExactly(1, 1, 1, 2, 2, 3, 3, 3, 4, 4);
    }

    @Example
    void unlikeNtileATieIsNotSplit() {
        // NTILE(4) would put the third of them, by chance of order, into group 2.
        var groups = Quantiles.quartiles(values(9.0, 9.0, 9.0, 5.0, 4.0, 3.0, 2.0, 1.0), HIGHEST_FIRST);
        assertThat(groups.values()).containsExactly(1, 1, 1, 2, 3, 3, 4, 4);
    }

    @Example
    void theLeastNumberIsOfCouncilsWithAValueNotOfThoseAsked() {
        var eight = values(8.0, 7.0, 6.0, 5.0, 4.0, 3.0, 2.0, 1.0);
        var sevenOfNine = values(8.0, 7.0, 6.0, 5.0, 4.0, 3.0, 2.0, null, null);
        assertThat(Quantiles.quartiles(eight, HIGHEST_FIRST)).hasSize(Quantiles.QUARTILES_FROM);
        assertThat(Quantiles.quartiles(sevenOfNine, HIGHEST_FIRST)).isEmpty();
        assertThat(Quantiles.groups(sevenOfNine, 4, HIGHEST_FIRST)).hasSize(7);
        assertThat(Quantiles.groups(values(3.0, 2.0, 1.0, null), 4, HIGHEST_FIRST)).isEmpty();
        var fifteen = values(IntStream.range(0, 15).asDoubleStream().boxed().toArray(Double[]::new));
        assertThat(Quantiles.quintiles(fifteen, HIGHEST_FIRST)).hasSize(Quantiles.QUINTILES_FROM);
        fifteen.put(0, null);
        assertThat(Quantiles.quintiles(fifteen, HIGHEST_FIRST)).isEmpty();
    }

    @Provide
    Arbitrary<List<Integer>> groups() {
        // Few values, so that ties are common.
        return Arbitraries.integers().between(-3, 12).list().ofMinSize(1).ofMaxSize(40);
    }

    private static Map<Integer, Double> values(Double... values) {
        var byNumber = new LinkedHashMap<Integer, Double>();
        IntStream.range(0, values.length).forEach(i -> byNumber.put(i, values[i]));
        return byNumber;
    }
}

package org.caremarket.fee;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.assertj.core.data.Offset;

/** The arithmetic of gaps, scenarios and quartiles. */
class GapPropertyTest {

    private static final Offset<BigDecimal> NEAR = Offset.offset(new BigDecimal("0.000001"));

    @Property(tries = 200)
    void feeAndGapComeToTheCost(
            @ForAll @BigRange(min = "0.01", max = "5000") BigDecimal median,
                    @ForAll @BigRange(min = "-50", max = "100") BigDecimal rise,
            @ForAll @BigRange(min = "0", max = "5000") BigDecimal fee) {
        var gap = new Gap(median, rise, fee);
        assertThat(gap.fee().add(gap.pounds())).isEqualByComparingTo(gap.cost());
        assertThat(gap.percent().signum()).isEqualTo(gap.pounds().signum());
        assertThat(gap.percent()).isLessThanOrEqualTo(BigDecimal.valueOf(100));
        assertThat(gap.of(BigDecimal.valueOf(100))).isCloseTo(gap.pounds(), NEAR);
    }

    @Property(tries = 200)
    void closingMoreNeverCostsLessAndAllOfItReachesTheMedian(
            @ForAll @BigRange(min = "0.01", max = "5000") BigDecimal median,
                    @ForAll @BigRange(min = "0", max = "5000") BigDecimal fee,
            @ForAll @IntRange(max = 99) int share, @ForAll @BigRange(min = "0", max = "100000") BigDecimal volume) {
        var gap = new Gap(median, BigDecimal.ZERO, fee);
        var part = new Closing(gap, BigDecimal.valueOf(share), volume);
        var more = new Closing(gap, BigDecimal.valueOf(share + 1), volume);
        assertThat(more.aYear()).isGreaterThanOrEqualTo(part.aYear());
        assertThat(part.aYear()).isGreaterThanOrEqualTo(BigDecimal.ZERO);
        assertThat(new Closing(gap, BigDecimal.valueOf(100), volume).feeAfter()).isCloseTo(fee.max(median), NEAR);
        assertThat(part.aYear()).isEqualByComparingTo(part.aWeek().multiply(BigDecimal.valueOf(52)));
    }

    @Property(tries = 100)
    void quartilesLieInOrderAmongTheAmountsWhateverTheirOrder(@ForAll @Size(min = 1, max = 30) List<@BigRange(min = "0",
            max = "2000") BigDecimal> amounts) {
        var found = Quartiles.of(amounts);
        assertThat(found.lower()).isLessThanOrEqualTo(found.median());
        assertThat(found.median()).isLessThanOrEqualTo(found.upper());
        assertThat(amounts.stream().min(BigDecimal::compareTo).orElseThrow()).isLessThanOrEqualTo(found.lower());
        assertThat(Quartiles.of(amounts.reversed())).isEqualTo(found);
    }

    @Example
    void quartilesAreThoseOfPercentileCont() {
        var found = Quartiles.of(List.of(new BigDecimal("10"), new BigDecimal("40"), new BigDecimal("20"), new BigDecimal("30")));
        assertThat(found.lower()).isEqualByComparingTo("17.5");
        assertThat(found.median()).isEqualByComparingTo("25");
        assertThat(found.upper()).isEqualByComparingTo("32.5");
    }

    @Example
    void priceRisesAreMultipliedAndAMissingYearIsNotGuessed() {
        var rises = new PriceRises(Map.of("2023-24", new BigDecimal("10"), "2024-25", new BigDecimal("10")));
        assertThat(rises.between("2022-23", "2024-25").orElseThrow()).isEqualByComparingTo("21");
        assertThat(rises.between("2022-23", "2022-23").orElseThrow()).isZero();
        assertThat(rises.between("2022-23", "2025-26")).isEmpty();
        assertThat(rises.between("2024-25", "2022-23")).isEmpty();
        assertThat(PriceRises.read(rises.lines(), wrong -> { throw new AssertionError(wrong); })).isEqualTo(rises);
    }

    @Example
    void fewProvidersAndOneThatDominatesAreHidden() {
        var food = new CostLine("food", "Supplies and services", "Food", true, false);
        var energy = new CostLine("energy", "Supplies and services", "Energy", true, false);
        var care = new CostLine("staff-care", "Staffing", "Care staff", true, false);
        var lines = List.of(food, energy, care);
        var five = List.of(one("a", "food 1\nenergy 2\nstaff-care 3"), one("b", "food 2\nenergy 2\nstaff-care 3"),
                one("c", "food 3\nenergy 2\nstaff-care 3"),
                one("d", "food 4\nenergy 2\nstaff-care 3"), one("e", "food 5\nstaff-care 3"));
        assertThat(shown(lines, five, true)).as("energy has four, and food would be the only other line of its group")
                .containsExactly("Total", "Care staff");
        assertThat(shown(lines, five, false)).containsExactly("Total", "Food", "Energy", "Care staff");
        assertThat(shown(lines, five.subList(0, 4), true)).isEmpty();
        var chain = new java.util.ArrayList<>(five);
        for (int home = 0; home < 6; home++) {
            chain.add(one("a", "food 1\nenergy 2\nstaff-care 3"));
        }
        assertThat(shown(lines, chain, true)).as("one provider gave 7 of 11").isEmpty();
    }

    private static List<String> shown(List<CostLine> lines, List<ProviderReturn> returns, boolean protecting) {
        return ReturnSummary.of(CareType.RESIDENTIAL, lines, returns, protecting).lines().stream()
                .filter(line -> line.quartiles() != null)
                .map(line -> line.line() == null ? "Total" : line.line().name()).toList();
    }

    private static ProviderReturn one(String provider, String amounts) {
        return new ProviderReturn(0, 0, provider, provider, "", "", amounts, 1, "", Instant.EPOCH);
    }
}

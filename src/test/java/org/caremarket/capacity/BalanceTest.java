package org.caremarket.capacity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caremarket.capacity.Records.number;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.Scale;
import net.jqwik.api.constraints.Size;

class BalanceTest {

    @Example
    void seftonsHomeCareOfJune2024() {
        var balance = Records.sefton().balance();
        assertThat(balance.required()).hasValueSatisfying(each -> assertThat(each).isEqualByComparingTo("234"));
        assertThat(balance.requiredWithGrowth()).hasValueSatisfying(each -> assertThat(each).isEqualByComparingTo("1274"));
        assertThat(balance.leftOut()).hasValueSatisfying(each -> assertThat(each).isEqualByComparingTo("1128"));
        assertThat(balance.gap().words()).isEqualTo("1,396 to spare");
        assertThat(balance.gapWithGrowth().words()).isEqualTo("356 to spare");
        assertThat(balance.gapToAvailableWithGrowth().words()).isEqualTo("1,484 to spare");
        assertThat(Findings.remarks(balance)).singleElement().asString().contains("about 17,333 hours a week",
                "does not state the base");
    }

    @Example
    void whatIsPublishedStaysAndTheDifferenceIsSaid() {
        var balance = Records.nothing().waiting("20", "11.7").required("240").growing("10", "1000", "90").there("2758", "1700",
                Records.THREE)
                .places("508", "543", "96", "600").balance();
        assertThat(balance.required()).contains(number("240"));
        assertThat(balance.growth()).contains(number("90"));
        assertThat(balance.affordable()).contains(number("1700"));
        assertThat(Findings.remarks(balance)).hasSize(5)
                .anySatisfy(each -> assertThat(each).contains("published 240", "is 234"))
                .anySatisfy(each -> assertThat(each).contains("published 90", "10% of 1,000 is 100"))
                .anySatisfy(each -> assertThat(each).contains("published 1,700", "is 1,630, a difference of 70"))
                .anySatisfy(each -> assertThat(each).contains("published 96%", "508 of 543 is 93.6%"))
                .anySatisfy(each -> assertThat(each).contains("57 more than there are"));
    }

    @Example
    void whatIsNotStatedIsNeverZero() {
        var balance = Records.nothing().balance();
        assertThat(List.of(balance.required(), balance.growth(), balance.requiredWithGrowth(), balance.available(),
                balance.excluded(),
                balance.affordable(), balance.gap().amount(), balance.gapWithGrowth().amount(), balance.occupancy(),
                        balance.cost(),
                balance.toBuild(), balance.affordableShare())).allMatch(Optional::isEmpty);
        assertThat(balance.gap().words()).isEqualTo("Not stated");
        assertThat(balance.gap().isShort()).isFalse();
        var unstated = new Exclusion(List.of(Reason.TOP_UP), null, "");
        assertThat(Records.nothing().there("80", null,
                unstated).balance().affordable()).as("an exclusion without an amount").isEmpty();
        assertThat(Records.nothing().there("80", null).balance().affordable()).as("no exclusion recorded").isEmpty();
        assertThat(Findings.remarks(Records.nothing().there("80", "2", unstated).balance())).singleElement().asString()
                .contains("78 hours a week", "does not say how much of it for each reason");
    }

    @Example
    void somebodyWhoWaitsNeedsOneBed() {
        assertThat(Records.nothing().counting(CapacityUnit.BEDS).waiting("7", null).balance().required()).contains(number("7"));
        assertThat(Records.nothing().waiting("7", null).balance().required()).as("hours are not known").isEmpty();
        assertThat(Records.nothing().places("95", "95", "100", "1306").balance().available()).contains(BigDecimal.ZERO);
    }

    @Example
    void aYearHas52Weeks() {
        assertThat(Records.nothing().required("10").growing(null, null, "5").fee("20").balance().cost())
                .contains(number("10400"));
        assertThat(Records.nothing().required("10").growing(null, null, "5").fee("20").balance().costWithGrowth())
                .contains(number("15600"));
    }

    @Property
    void gapAndAffordableMakeWhatIsRequired(
            @ForAll @BigRange(min = "0", max = "100000") @Scale(2) BigDecimal required,
            @ForAll @BigRange(min = "0", max = "100000") @Scale(2) BigDecimal growth,
            @ForAll @BigRange(min = "0", max = "100000") @Scale(2) BigDecimal affordable) {
        var balance = Records.nothing().required("" + required).growing(null, null, "" + growth).there(null,
                "" + affordable).balance();
        assertThat(balance.gap().amount().orElseThrow().add(affordable)).isEqualByComparingTo(required);
        assertThat(balance.gapWithGrowth().amount().orElseThrow().subtract(balance.gap().amount().orElseThrow()))
                .isEqualByComparingTo(growth);
        assertThat(balance.gap().isShort()).isEqualTo(required.compareTo(affordable) > 0);
    }

    @Property
    void exclusionsAndAffordableMakeWhatIsAvailable(
            @ForAll @BigRange(min = "0", max = "100000") @Scale(2) BigDecimal available,
            @ForAll @Size(min = 1, max = 5) List<@BigRange(min = "0", max = "20000") BigDecimal> amounts) {
        var exclusions = amounts.stream().map(each -> new Exclusion(List.of(Reason.OTHER), each,
                "why")).toArray(Exclusion[]::new);
        var balance = Records.nothing().there("" + available, null, exclusions).balance();
        assertThat(balance.affordable().orElseThrow().add(balance.excluded().orElseThrow())).isEqualByComparingTo(available);
    }

    @Property
    void theImpliedBaseGivesThePublishedGrowthAgain(
            @ForAll @BigRange(min = "0.1", max = "100") @Scale(1) BigDecimal percent,
            @ForAll @BigRange(min = "1", max = "100000") @Scale(1) BigDecimal amount) {
        var base = Records.nothing().growing("" + percent, null, "" + amount).balance().impliedBase().orElseThrow();
        var again = Records.nothing().growing("" + percent, "" + base, null).balance().growth().orElseThrow();
        assertThat(again.subtract(amount).abs()).isLessThan(number("0.001"));
    }
}

package org.caremarket.capacity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caremarket.capacity.Records.number;

import java.math.BigDecimal;
import java.util.List;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.Scale;
import org.caremarket.capacity.ScenarioText.Change;

class ScenarioTest {

    private static final String KEY = Records.THREE.key();

    private static Balance on(Records record, String percent, String amount, String fee, Change... changes) {
        return new Balance(new ScenarioText("What if", number(percent), number(amount), number(fee),
                List.of(changes)).on(record.text()));
    }

    @Example
    void eightPerCentCountOnTheImpliedBase() {
        var then = on(Records.sefton(), "8", null, "23.50");
        assertThat(Amounts.number(then.growth())).isEqualTo("1,386.7");
        assertThat(then.gapWithGrowth().words()).isEqualTo("9.3 to spare");
        assertThat(Amounts.pounds(then.costWithGrowth())).isEqualTo("£1,980,455");
        assertThat(Amounts.pounds(then.cost())).isEqualTo("£285,948");
        assertThat(on(Records.sefton(), "9", null, null).gapWithGrowth().words()).isEqualTo("164 short");
    }

    @Example
    void anAmountReplacesThePercentage() {
        var then = on(Records.sefton(), null, "2000", null);
        assertThat(then.text().growth().percent()).isNull();
        assertThat(then.gapWithGrowth().words()).isEqualTo("604 short");
    }

    @Example
    void whatAnExclusionFreesIsAffordable() {
        assertThat(on(Records.sefton(), null, null, null, new Change(KEY, BigDecimal.ZERO)).affordable())
                .contains(number("2758"));
        assertThat(on(Records.sefton(), null, null, null, new Change(KEY, number("1500"))).affordable()).contains(number("1258"));
        assertThat(on(Records.sefton(), null, null, null, new Change("top-up", BigDecimal.ZERO)).affordable())
                .as("the record has no such exclusion").contains(number("1630"));
    }

    @Example
    void anUnstatedExclusionThatIsStatedNowGivesTheRest() {
        var record = Records.nothing().there("80", "2", new Exclusion(List.of(Reason.TOP_UP), null, ""));
        assertThat(on(record, null, null, null, new Change("top-up", number("70"))).affordable()).contains(number("10"));
    }

    @Example
    void whatIsLeftAsItIsStays() {
        assertThat(on(Records.sefton(), null, null, "20").text()).isEqualTo(Records.sefton().fee("20").text());
    }

    @Property
    void moreGrowthIsNeverLessGap(
            @ForAll @BigRange(min = "0", max = "100") @Scale(1) BigDecimal less,
            @ForAll @BigRange(min = "0", max = "100") @Scale(1) BigDecimal more) {
        var smaller = on(Records.sefton(), "" + less.min(more), null, null).gapWithGrowth().amount().orElseThrow();
        var larger = on(Records.sefton(), "" + less.max(more), null, null).gapWithGrowth().amount().orElseThrow();
        assertThat(larger).isGreaterThanOrEqualTo(smaller);
    }
}

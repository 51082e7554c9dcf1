package org.caremarket.plan.percentage;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;

/** A right percentage is never pointed out; a wrong one always is, where it stands in one of the plain forms. */
class PercentagesPropertyTest {

    @Provide
    Arbitrary<String> forms() {
        return Arbitraries.of(
                "%1$s of %2$s (%3$s)", "%3$s (%1$s of %2$s)", "%1$s out of %2$s, %3$s", "%1$s/%2$s (%3$s)",
                "In all, %1$s of the %2$s places (%3$s) are taken.", "Of %2$s places, %1$s (%3$s) are taken.",
                "%1$s (%3$s) of %2$s places are taken.", "%3$s of places are taken (%1$s of %2$s).");
    }

    @Provide
    Arbitrary<String> signs() {
        return Arbitraries.of("%", " per cent", " percent");
    }

    @Property
    void aRightPercentageIsNeverPointedOut(
            @ForAll("forms") String form, @ForAll("signs") String sign, @ForAll @LongRange(min = 1, max = 3_000_000) long of,
            @ForAll @LongRange(max = 3_000_000) long some, @ForAll @IntRange(max = 3) int decimals) {
        long count = some % (of + 1);
        assertThat(Percentages.in(sentence(form, count, of, share(count, of, decimals), sign))).isEmpty();
    }

    @Property
    void aWrongPercentageInAPlainFormAlwaysIs(
            @ForAll("forms") String form, @ForAll("signs") String sign, @ForAll @LongRange(min = 2, max = 3_000_000) long of,
            @ForAll @LongRange(max = 3_000_000) long some, @ForAll @IntRange(max = 3) int decimals,
            @ForAll @IntRange(min = 1, max = 40) int off, @ForAll boolean up) {
        // One that is all of them is next to no larger count, and "n (p%)" then says nothing of what it is a share.
        long count = some % of;
        var step = BigDecimal.valueOf(off).movePointLeft(decimals);
        var wrong = up ? share(count, of, decimals).add(step) : share(count, of, decimals).subtract(step);
        Assume.that(wrong.signum() >= 0 && wrong.compareTo(BigDecimal.valueOf(100)) <= 0);
        // Rounding half up leaves one that fits as well where the counts give exactly the middle.
        Assume.that(!fits(wrong, count, of));
        assertThat(Percentages.in(sentence(form, count, of, wrong, sign))).singleElement().satisfies(found -> {
            assertThat(found.count()).isEqualTo(count);
            assertThat(found.of()).isEqualTo(of);
        });
    }

    private static boolean fits(BigDecimal share, long count, long of) {
        var exact = BigDecimal.valueOf(count).movePointRight(2);
        var tolerance = new BigDecimal("0.5").movePointLeft(share.scale()).multiply(BigDecimal.valueOf(of));
        return exact.subtract(share.multiply(BigDecimal.valueOf(of))).abs().compareTo(tolerance) <= 0;
    }

    private static BigDecimal share(long count, long of, int decimals) {
        return BigDecimal.valueOf(count).movePointRight(2).divide(BigDecimal.valueOf(of), decimals, RoundingMode.HALF_UP);
    }

    private static String sentence(String form, long count, long of, BigDecimal share, String sign) {
        return form.formatted(String.format(Locale.UK, "%,d", count), String.format(Locale.UK, "%,d", of),
                share.toPlainString() + sign);
    }
}

package org.caremarket.benchmark.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.caremarket.benchmark.statistics.Level.NINETY_FIVE;
import static org.caremarket.benchmark.statistics.Level.NINETY_NINE_POINT_EIGHT;

import java.util.List;
import java.util.stream.IntStream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The formulas beside worked values that others printed. */
class PublishedValuesTest {

    @ParameterizedTest(name = "{0} of {1}")
    @CsvSource({"81, 263, 0.2553, 0.3662", "15, 148, 0.0624, 0.1605", "0, 20, 0.0000, 0.1611", "1, 29, 0.0061, 0.1718"})
    void wilsonsIntervalAsInNewcombe1998(double x, double n, double lower, double upper) {
        assertThatIs(Proportion.wilson(x, n, NINETY_FIVE), lower, upper, within(0.00005));
    }

    @ParameterizedTest(name = "{0} cases")
    @CsvSource({"0, 0, 3.6889", "1, 0.0253, 5.5716", "2, 0.2422, 7.2247", "5, 1.6235, 11.6683", "9, 4.1154, 17.0848"})
    void smallCountsAsInTablesOfThePoissonDistribution(double x, double lower, double upper) {
        assertThatIs(Counts.byar(x, NINETY_FIVE), lower, upper, within(0.00005));
    }

    @Test
    void noCasesOutOfAThousandTimes() {
        // The upper bound of 0 cases is −ln(α/2).
        assertThatIs(Counts.byar(0, NINETY_NINE_POINT_EIGHT), 0, -Math.log(0.001), within(1e-9));
    }

    @ParameterizedTest(name = "{0} cases")
    @CsvSource({"10, 4.795, 18.390", "20, 12.217, 30.888", "100, 81.364, 121.627"})
    void fromTenOnByarIsWithinItsTwoInAThousandOfTheTables(double x, double lower, double upper) {
        var interval = Counts.byar(x, NINETY_FIVE);
        assertThatIs(interval, lower, upper, within(0.002 * lower));
        assertThat(interval).isNotEqualTo(Counts.exact(x, NINETY_FIVE));
    }

    @Test
    void byarIsAsCloseAsThePublicHealthGuideSays() {
        IntStream.rangeClosed(Counts.EXACT_BELOW, 2000).forEach(x -> {
            var exact = Counts.exact(x, NINETY_FIVE);
            var byar = Counts.byar(x, NINETY_FIVE);
            assertThat(byar.lower() / exact.lower()).isCloseTo(1, within(0.002));
            assertThat(byar.upper() / exact.upper()).isCloseTo(1, within(0.002));
        });
    }

    @Test
    void lungCancerOfWelshNickelWorkersAsInBreslowAndDay() {
        // 137 deaths where 24.19893 were expected: 566%, 475% to 669%.
        var ratio = Estimate.ofRate(137, 24.19893, 100);
        assertThat(ratio.value()).isCloseTo(566.1, within(0.05));
        assertThatIs(ratio.intervals().orElseThrow().at95(), 475.3, 669.3, within(0.05));
    }

    @Test
    void bloodPressureOfAHundredDiabeticsAsInGardnerAndAltman1986() {
        assertThatIs(Means.t(146.4, 18.5, 100, NINETY_FIVE), 142.7, 150.1, within(0.05));
    }

    @Test
    void hoursOfSleepAsInStudent1908() {
        assertThatIs(Means.t(1.58, 1.229995483, 10, NINETY_FIVE), 0.7001142, 2.4598858, within(1e-6));
    }

    @Test
    void breastCancerByAgeAtFirstBirthAsInRosner() {
        var points = Series.of(1, new int[] {320, 1206, 1011, 463, 220}, new int[] {1742, 5638, 3904, 1555, 626});
        assertThat(Trends.chiSquared(points)).isCloseTo(129.01, within(0.005));
        assertThat(Trends.ofProportions(points)).isEqualTo(Trend.RISING);
    }

    @Test
    void smokersAmongPatientsOfFourStudiesAsInFleiss1981() {
        var points = Series.of(1, new int[] {83, 90, 129, 70}, new int[] {86, 93, 136, 82});
        assertThat(Trends.chiSquared(points)).isCloseTo(8.2249, within(0.00005));
    }

    @Test
    void theQuantilesOfTheLevels() {
        assertThat(NINETY_FIVE.z()).isCloseTo(1.959963984540054, within(1e-12));
        assertThat(NINETY_NINE_POINT_EIGHT.z()).isCloseTo(3.090232306167813, within(1e-12));
        assertThat(List.of(NINETY_FIVE.title(), NINETY_NINE_POINT_EIGHT.title())).containsExactly("95%", "99.8%");
    }

    private static void assertThatIs(Interval interval, double lower, double upper, Offset<Double> tolerance) {
        assertThat(interval.lower()).isCloseTo(lower, tolerance);
        assertThat(interval.upper()).isCloseTo(upper, tolerance);
    }
}

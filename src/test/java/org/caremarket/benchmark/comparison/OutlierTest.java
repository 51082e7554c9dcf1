package org.caremarket.benchmark.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caremarket.benchmark.Compared.US;
import static org.caremarket.benchmark.Compared.indicator;
import static org.caremarket.benchmark.Compared.money;
import static org.caremarket.benchmark.Compared.proportion;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.caremarket.benchmark.Compared;
import org.caremarket.benchmark.comparison.Outlier.Sort;
import org.caremarket.indicator.Polarity;
import org.caremarket.indicator.Unit;
import org.caremarket.indicator.ValueKind;
import org.junit.jupiter.api.Test;

/** What stands out for a council, in which order and in which words. */
class OutlierTest {

    private static final String YEAR = "2022-23";

    @Test
    void worseComesFirstThenBetterThenWhatIsOnlyFar() {
        var found = outliers(
                entry(Compared.of(money("Fee"), 3).values(YEAR, 21, 20, 19)),
                entry(Compared.of(proportion("Better", Polarity.HIGHER), 3).counts(YEAR, 85, 100, 750, 1000, 740, 1000)),
                entry(Compared.of(proportion("Plainly better", Polarity.LOWER), 3).counts(YEAR, 100, 1000, 750, 1000, 740, 1000)),
                entry(Compared.of(proportion("Similar", Polarity.LOWER), 3).counts(YEAR, 745, 1000, 750, 1000, 740, 1000)),
                entry(Compared.of(proportion("Worse", Polarity.HIGHER), 3).counts(YEAR, 64, 100, 750, 1000, 740, 1000)),
                entry(Compared.of(proportion("Higher", Polarity.NEITHER), 3).counts(YEAR, 950, 1000, 750, 1000, 740, 1000)),
                entry(Compared.of(proportion("Plainly worse", Polarity.HIGHER), 3).counts(YEAR, 100, 1000, 750, 1000, 740, 1000)));

        assertThat(found).extracting(each -> each.entry().indicator().name())
                .containsExactly("Plainly worse", "Worse", "Plainly better", "Better", "Higher", "Fee");
        assertThat(found).extracting(Outlier::sort).containsExactly(Sort.values());
    }

    @Test
    void ofOneSortTheOneFarthestFromTheRestIsFirst() {
        assertThat(outliers(
                entry(Compared.of(proportion("Near", Polarity.HIGHER), 3).counts(YEAR, 600, 1000, 750, 1000, 740, 1000)),
                entry(Compared.of(proportion("Far", Polarity.HIGHER), 3).counts(YEAR, 100, 1000, 750, 1000, 740, 1000))))
                .extracting(each -> each.entry().indicator().name()).containsExactly("Far", "Near");
    }

    @Test
    void saysPlainlyOnlyWhatIsPlainAt998() {
        assertThat(outliers(entry(Compared.of(proportion("Worse", Polarity.HIGHER), 3)
                .counts(YEAR, 64, 100, 750, 1000, 740, 1000))).getFirst().words())
                .isEqualTo("64.0% in 2022-23, 3rd of 3, counting from the highest. The rest of the group taken as one has 74.5%: worse (95%).");
        assertThat(outliers(entry(Compared.of(proportion("Worse", Polarity.HIGHER), 3)
                .counts(YEAR, 100, 1000, 750, 1000, 740, 1000))).getFirst().words())
                .endsWith("has 74.5%: worse, plainly so (99.8%).");
        assertThat(outliers(entry(Compared.of(proportion("Higher", Polarity.NEITHER), 3)
                .counts(YEAR, 950, 1000, 750, 1000, 740, 1000))).getFirst().words())
                .endsWith("has 74.5%: higher (99.8%), where neither way is better in itself.");
    }

    @Test
    void aDistanceIsNeverCalledBetterOrWorse() {
        var found = outliers(
                entry(Compared.of(money("Fee"), 3).values(YEAR, 21.5, 20, 19)),
                entry(Compared.of(proportion("Without counts", Polarity.HIGHER), 3).values(YEAR, 30, 60, 70)));

        assertThat(found).extracting(Outlier::sort).containsOnly(Sort.DISTANT);
        assertThat(found).extracting(Outlier::words).containsExactlyInAnyOrder(
                "£21.50 an hour in 2022-23, 1st of 3, counting from the highest. £1.50 above the median of Group, £20.00.",
                "30.0% in 2022-23, 3rd of 3, counting from the highest. 30.0 percentage points below the median of Group, 60.0%.");
    }

    @Test
    void onlyTheFarthestAreNamed() {
        var many = IntStream.rangeClosed(1, 8).mapToObj(i ->
                entry(Compared.of(money("Fee " + i), 5).values(YEAR, 20 + i, 21, 20, 20, 19))).toArray(Entry[]::new);

        assertThat(outliers(many)).extracting(each -> each.entry().indicator().name())
                .containsExactly("Fee 8", "Fee 7", "Fee 6", "Fee 5", "Fee 4");
    }

    @Test
    void countsPopulationsAndWhatIsAtTheMedianDoNotStandOut() {
        assertThat(outliers(
                entry(Compared.of(indicator("Homes", "Care homes", ValueKind.COUNT, Polarity.NEITHER, new Unit("homes", 0)), 3)
                        .values(YEAR, 500, 20, 19)),
                entry(Compared.of(indicator("Of people", "Population", ValueKind.PROPORTION, Polarity.HIGHER, new Unit("%", 1)), 3)
                        .counts(YEAR, 100, 1000, 750, 1000, 740, 1000)),
                entry(Compared.of(money("Fee"), 3).values(YEAR, 20.001, 20, 19)),
                entry(Compared.of(money("Of two"), 2).values(YEAR, 30, 20)))).isEmpty();
    }

    private static Entry entry(Compared compared) {
        return Entry.of(compared.indicator(), compared.overTime());
    }

    private static List<Outlier> outliers(Entry... entries) {
        return Outlier.of(Stream.of(entries).toList(), US);
    }
}

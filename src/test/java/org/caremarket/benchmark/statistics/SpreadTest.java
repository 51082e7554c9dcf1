package org.caremarket.benchmark.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.caremarket.testing.Postgres;
import org.junit.jupiter.api.Test;

/** Median, range and quartile bounds. */
class SpreadTest {

    @Test
    void fromFourValuesThereAreQuartileBounds() {
        assertThat(Spread.of(List.of(4.0, 1.0, 3.0, 2.0)))
                .contains(new Spread(4, 1, 2.5, 4, Optional.of(new Interval(1.75, 3.25))));
        assertThat(Spread.of(List.of(50.0, 10.0, 40.0, 20.0, 30.0)))
                .contains(new Spread(5, 10, 30, 50, Optional.of(new Interval(20, 40))));
    }

    @Test
    void threeValuesHaveAMedianAndARangeOnly() {
        assertThat(Spread.of(List.of(4.0, 1.0, 3.0))).contains(new Spread(3, 1, 3, 4, Optional.empty()));
        assertThat(Spread.of(List.of(7.0))).contains(new Spread(1, 7, 7, 7, Optional.empty()));
    }

    @Test
    void missingValuesAreLeftOutAndDoNotMakeUpTheNumber() {
        assertThat(Spread.of(Arrays.asList(4.0, null, 1.0, null, 3.0)))
                .contains(new Spread(3, 1, 3, 4, Optional.empty()));
        assertThat(Spread.of(Collections.singletonList(null))).isEmpty();
        assertThat(Spread.percentile(List.of(), 0.5)).isEmpty();
    }

    @Test
    void whatIsNoShareOrNoNumberIsRefused() {
        for (var wrong : List.<Runnable>of(() -> Spread.percentile(List.of(1.0), 1.01),
                () -> Spread.percentile(List.of(1.0), -0.01), () -> Spread.percentile(List.of(1.0), Double.NaN),
                () -> Spread.of(List.of(1.0, Double.NaN)))) {
            assertThatThrownBy(wrong::run).isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Test
    void percentilesAreThoseOfPostgres() throws SQLException {
        var database = Postgres.fresh();
        var random = new Random(20240603);
        try (var connection = database.open(database.owner());
                var query = connection.prepareStatement(
                        "SELECT percentile_cont(?::float8) WITHIN GROUP (ORDER BY v) FROM unnest(?::float8[]) v")) {
            for (var size = 1; size <= 60; size++) {
                var values = IntStream.range(0, size)
                        .mapToObj(i -> i % 7 == 6 ? null : random.nextDouble() * random.nextInt(1, 1000))
                        .toArray(Double[]::new);
                for (var p : new double[] {0, 0.1, 0.25, 0.5, 0.75, 0.998, 1, random.nextDouble()}) {
                    query.setDouble(1, p);
                    query.setArray(2, connection.createArrayOf("float8", values));
                    try (var answer = query.executeQuery()) {
                        answer.next();
                        assertThat(Spread.percentile(Arrays.asList(values), p)).contains(answer.getDouble(1));
                    }
                }
            }
        }
    }
}

package org.caremarket.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TimeframeTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            14 October 2022                              | 2022-10-14 | 2022-10-14
            1st March 2023                               | 2023-03-01 | 2023-03-01
            1 st March 2023                              | 2023-03-01 | 2023-03-01
            2022-10-14                                   | 2022-10-14 | 2022-10-14
            14/10/2022                                   | 2022-10-14 | 2022-10-14
            February 2023                                | 2023-02-01 | 2023-02-28
            february 2024                                | 2024-02-01 | 2024-02-29
            Sept 23                                      | 2023-09-01 | 2023-09-30
            Spring 2023                                  | 2023-03-01 | 2023-05-31
            Summer 2023                                  | 2023-06-01 | 2023-08-31
            Autumn 2022                                  | 2022-09-01 | 2022-11-30
            Winter 22                                    | 2022-12-01 | 2023-02-28
            2022                                         | 2022-01-01 | 2022-12-31
            2021/22                                      | 2021-04-01 | 2022-03-31
            Q2 2021/22                                   | 2021-07-01 | 2021-09-30
            Quarter 2 - 2021/22                          | 2021-07-01 | 2021-09-30
            Quarter 4 - 2023/24                          | 2024-01-01 | 2024-03-31
            Quarter 2 - 2021/22 to Quarter 4 - 2023/24   | 2021-07-01 | 2024-03-31
            Winter 22 – Summer 23                        | 2022-12-01 | 2023-08-31
            January 2022 – December 2028                 | 2022-01-01 | 2028-12-31
            Jan 2023 - April 2023                        | 2023-01-01 | 2023-04-30
            September 2022 to March 2024                 | 2022-09-01 | 2024-03-31
            2022-2024                                    | 2022-01-01 | 2024-12-31
            """)
    void readsTheFormsThatCouncilsWrite(String typed, LocalDate start, LocalDate end) {
        var timeframe = Timeframe.of(typed);
        assertThat(timeframe).isEqualTo(new Timeframe(typed, start, end, true));
    }

    @Test
    void whatBeginsAndNeverEndsHasNoLastDay() {
        var onwards = Timeframe.of("Spring 2023 onwards");
        assertThat(onwards.start()).isEqualTo("2023-03-01");
        assertThat(onwards.end()).isNull();
        assertThat(onwards.endedBefore(LocalDate.MAX)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Ongoing", "On-going", "ON GOING"})
    void ongoingHasNoDaysAtAll(String typed) {
        assertThat(Timeframe.of(typed)).isEqualTo(new Timeframe(typed, null, null, true));
    }

    @ParameterizedTest
    @ValueSource(strings = {"31 February 2023", "Quarter 5 2021/22", "2021/23", "when funds allow", "Smarch 2023",
        "Summer 2023 – Winter 21", "13/13/2023", "after 2024", "May", "Q1 Q2"})
    void whatCannotBeReadIsKeptAndNeverGuessed(String typed) {
        assertThat(Timeframe.of(typed)).isEqualTo(new Timeframe(typed, null, null, false));
    }

    @Test
    void nothingTypedIsNotStated() {
        assertThat(Timeframe.of(null)).isEqualTo(Timeframe.of("  "));
        assertThat(Timeframe.of("").words()).isEqualTo("Not stated");
        assertThat(Timeframe.of("").understood()).isTrue();
    }

    @Test
    void theLastDayItselfIsNotLate() {
        var timeframe = Timeframe.of("14 October 2022");
        assertThat(timeframe.endedBefore(LocalDate.of(2022, 10, 14))).isFalse();
        assertThat(timeframe.endedBefore(LocalDate.of(2022, 10, 15))).isTrue();
    }
}

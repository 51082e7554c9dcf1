package org.caremarket.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.caremarket.platform.web.Text;
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
        "Summer 2023 – Winter 21", "13/13/2023", "after 2024", "May", "Q1 Q2", "20223", "0223", "March 0223", "1/1/1999",
        "٣ March 2023", "１４ October 2022", "3/23", "2023/4", "FY25", "2022-24", "Jan 23 – 4 February 2023 onwards",
        "Jan 23 – Feb 4 2023", "w/c March 2023", "from end of March 2024", "by 2023 – 2024", "2023-2024 onwards",
        "99999999999999999999", "14 15 October 2022", "Monkey 14 October 2022", "Ongoing until March 2024"})
    void whatCannotBeReadIsKeptAndNeverGuessed(String typed) {
        assertThat(Timeframe.of(typed)).isEqualTo(new Timeframe(typed, null, null, false));
    }

    @Test
    void nothingTypedIsNotStated() {
        assertThat(Timeframe.of(null)).isEqualTo(Timeframe.of("  "));
        assertThat(Timeframe.of("").words()).isEqualTo("Not stated");
        assertThat(Timeframe.of("").understood()).isTrue();
    }

    /** A spreadsheet writes a day with its midnight; a cell of empty-looking characters states nothing. */
    @Test
    void readsWhatSpreadsheetsLeave() {
        assertThat(Timeframe.of("2022-10-14 00:00:00").end()).isEqualTo("2022-10-14");
        assertThat(Timeframe.of("14/10/2022 00:00").end()).isEqualTo("2022-10-14");
        assertThat(Timeframe.of("\u00a0\u200b")).isEqualTo(Timeframe.of(""));
    }

    /** At most a moment, however long the text and however often its parts begin like a date. */
    @ParameterizedTest
    @ValueSource(strings = {" ", "-", " - ", "1", "1/", "/", ".", "a.", "'1", ",", "on-", "2022-", "Q1 2021/22 - ",
        "14 ", "from ", "by the end of ", " and ", "14 October 2022 to ", "\u200b", "winter 22-"})
    void longTextsTakeNoLonger(String part) {
        for (var text : List.of(part.repeat(100 / part.length()), part.repeat(50_000) + "x")) {
            var timeframe = assertTimeoutPreemptively(Duration.ofSeconds(5), () -> Timeframe.of(text));
            assertThat(timeframe.start()).isNull();
            assertThat(timeframe.understood()).isEqualTo(Text.isBlank(text));
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Spring 2023          | 1 March 2023 to 31 May 2023
            14/10/2022           | 14 October 2022
            Spring 2023 onwards  | from 1 March 2023
            end of March 2024    | by 31 March 2024
            Ongoing              | no end
            when funds allow     | could not be read as a date
            ''                   | not stated
            """)
    void saysInWordsWhatItWasTakenToMean(String typed, String meaning) {
        assertThat(Timeframe.of(typed).meaning()).isEqualTo(meaning);
    }

    @Test
    void theLastDayItselfIsNotLate() {
        var timeframe = Timeframe.of("14 October 2022");
        assertThat(timeframe.endedBefore(LocalDate.of(2022, 10, 14))).isFalse();
        assertThat(timeframe.endedBefore(LocalDate.of(2022, 10, 15))).isTrue();
    }
}

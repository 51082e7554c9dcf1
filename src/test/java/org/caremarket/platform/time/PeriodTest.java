package org.caremarket.platform.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.YearMonth;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Periods are written in one way and read in several. */
class PeriodTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2022-23          | 2022-23    | 2022-04-01 | 2023-03-31
            2022/23          | 2022-23    | 2022-04-01 | 2023-03-31
            2022–23          | 2022-23    | 2022-04-01 | 2023-03-31
            2022 to 2023     | 2022-23    | 2022-04-01 | 2023-03-31
            1999-00          | 1999-00    | 1999-04-01 | 2000-03-31
            2009-10          | 2009-10    | 2009-04-01 | 2010-03-31
            2021-22-Q2       | 2021-22-Q2 | 2021-07-01 | 2021-09-30
            2021/22 q4       | 2021-22-Q4 | 2022-01-01 | 2022-03-31
            Q4 2021/22       | 2021-22-Q4 | 2022-01-01 | 2022-03-31
            Q2 of 2021-22    | 2021-22-Q2 | 2021-07-01 | 2021-09-30
            2023-05          | 2023-05    | 2023-05-01 | 2023-05-31
            May 2023         | 2023-05    | 2023-05-01 | 2023-05-31
            Sept 2023        | 2023-09    | 2023-09-01 | 2023-09-30
            2023-05-25       | 2023-05-25 | 2023-05-25 | 2023-05-25
            25 May 2023      | 2023-05-25 | 2023-05-25 | 2023-05-25
            04/03/2023       | 2023-03-04 | 2023-03-04 | 2023-03-04
            """)
    void readsWhatPeopleWrite(String typed, String code, LocalDate first, LocalDate last) {
        var period = Period.read(typed).orElseThrow();

        assertThat(period.code()).isEqualTo(code);
        assertThat(period.first()).isEqualTo(first);
        assertThat(period.last()).isEqualTo(last);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "2022", "2022-24", "2022-22", "2021-22-Q5", "2023-13", "2023-02-30", "last year", "1066-67",
            "31/02/2023", "2023-5", "Q2 2021", "2012-06"})
    void guessesNothing(String typed) {
        assertThat(Period.read(typed)).isEmpty();
    }

    @Test
    void saysWhatIsNoCode() {
        assertThatThrownBy(() -> Period.of("soon")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void hasWordsForPages() {
        assertThat(Period.of("2021-22-Q2").words()).isEqualTo("Q2 of 2021-22");
        assertThat(Period.of("2023-05").words()).isEqualTo("May 2023");
        assertThat(Period.of("2023-05-25").words()).isEqualTo("25 May 2023");
        assertThat(Period.of("2022-23").words()).isEqualTo("2022-23");
    }

    @Property
    void everyCodeIsReadBackAndSoAreItsWords(
            @ForAll @IntRange(min = 2013, max = 2099) int year, @ForAll @IntRange(min = 1, max = 12) int month,
            @ForAll @IntRange(min = 1, max = 28) int day, @ForAll @IntRange(min = 1, max = 4) int quarter) {
        for (var period : new Period[] {Period.year(year), Period.quarter(new Quarter(year, quarter)),
                Period.month(YearMonth.of(year, month)), Period.day(LocalDate.of(year, month, day))}) {
            assertThat(Period.of(period.code())).isEqualTo(period);
            assertThat(Period.of(period.words())).isEqualTo(period);
        }
    }
}

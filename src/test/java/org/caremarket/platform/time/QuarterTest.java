package org.caremarket.platform.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuarterTest {

    @ParameterizedTest
    @CsvSource({
        "2026-04-01, Q1 26/27, Q1 2026/27, April to June 2026",
        "2026-06-30, Q1 26/27, Q1 2026/27, April to June 2026",
        "2026-07-01, Q2 26/27, Q2 2026/27, July to September 2026",
        "2026-12-31, Q3 26/27, Q3 2026/27, October to December 2026",
        "2027-01-01, Q4 26/27, Q4 2026/27, January to March 2027",
        "2027-03-31, Q4 26/27, Q4 2026/27, January to March 2027",
        "2000-03-31, Q4 99/00, Q4 1999/00, January to March 2000"
    })
    void hasItsDays(LocalDate day, String brief, String title, String months) {
        var quarter = Quarter.of(day);
        assertThat(quarter.brief()).isEqualTo(brief);
        assertThat(quarter.title()).isEqualTo(title);
        assertThat(quarter.months()).isEqualTo(months);
        assertThat(day).isBetween(quarter.first(), quarter.last());
    }

    @Test
    void fourMakeAYearAndTheyFollowEachOther() {
        var quarter = new Quarter(2021, 4);
        assertThat(quarter.first()).isEqualTo("2022-01-01");
        assertThat(quarter.last()).isEqualTo("2022-03-31");
        assertThat(quarter.plus(1)).isEqualTo(new Quarter(2022, 1)).isGreaterThan(quarter);
        assertThat(quarter.plus(-4)).isEqualTo(new Quarter(2020, 4)).isLessThan(quarter);
        assertThat(quarter.plus(1).first()).isEqualTo(quarter.last().plusDays(1));
        assertThatThrownBy(() -> new Quarter(2021, 5)).isInstanceOf(IllegalArgumentException.class);
    }
}

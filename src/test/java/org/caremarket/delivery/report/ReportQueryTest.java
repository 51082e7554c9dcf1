package org.caremarket.delivery.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.caremarket.platform.web.FieldError;
import org.caremarket.platform.web.Seen;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What people may ask a report for, on 2 October 2026 at noon in London. */
class ReportQueryTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-10-02T11:00:00Z"), ZoneId.of("Europe/London"));

    private static ReportQuery read(String asAt, String since, String recordedBy) {
        return ReportQuery.read(Seen.read(asAt, LocalDate.now(CLOCK)), since, recordedBy, CLOCK);
    }

    @Test
    void nothingIsTodayBesideAMonthEarlierFromAllThatIsKnown() {
        var query = read(null, null, null);
        assertThat(query.date()).isEqualTo(new ReportDate(
                LocalDate.of(2026, 10, 2), LocalDate.of(2026, 9, 2), CLOCK.instant()));
        assertThat(query.fixed()).isFalse();
        assertThat(query.errors().isEmpty()).isTrue();
    }

    @Test
    void theDayBeginsInLondonAndNotInGreenwich() {
        assertThat(read("2 October 2026", " ", "2026-10-01T23:00:00Z").errors().isEmpty()).isTrue();
        assertThat(read("2 October 2026", "", "2026-10-01T22:59:59Z").errors().isEmpty()).isFalse();
    }

    @Test
    void aMomentMayNameItsOwnOffsetAndIsAsExactAsTheDatabase() {
        assertThat(read("2026-09-30", "31/8/2026", "2026-10-01T15:05:00.1234567+01:00").date()).isEqualTo(new ReportDate(
                LocalDate.of(2026, 9, 30), LocalDate.of(2026, 8, 31), Instant.parse("2026-10-01T14:05:00.123456Z")));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            yesterday  | -          | -                       | asAt       | real day
            2026-10-03 | -          | -                       | asAt       | in the past
            2026-09-30 | never      | -                       | since      | real day
            2026-09-30 | 31/2/2026  | -                       | since      | real day
            2026-09-30 | 2026-09-30 | -                       | since      | must be before
            2026-09-30 | 2026-10-01 | -                       | since      | must be before
            2026-09-30 | -          | 2026-10-01              | recordedBy | such as
            2026-09-30 | -          | 2026-10-01T14:05        | recordedBy | such as
            2026-09-30 | -          | 2026-13-01T14:05:00Z    | recordedBy | such as
            2026-09-30 | -          | x; DROP TABLE plan; --  | recordedBy | such as
            2026-09-30 | -          | 2026-10-02T11:00:01Z    | recordedBy | in the past
            2026-09-30 | -          | +999999999-01-01T00:00:00Z | recordedBy | in the past
            2026-09-30 | -          | 2026-09-29T22:59:59Z    | recordedBy | not be before
            """)
    void whatMakesNoSenseIsSaidBesideItsField(String asAt, String since, String recordedBy, String field, String words) {
        assertThat(read(asAt, since, recordedBy).errors().all()).singleElement().satisfies(error -> {
            assertThat(error.field()).isEqualTo(field);
            assertThat(error.message()).contains(words);
        });
    }

    @Test
    void everythingThatIsWrongIsSaidAtOnce() {
        assertThat(read("x", "y", "z").errors().all()).extracting(FieldError::field)
                .containsExactly("asAt", "since", "recordedBy");
    }
}

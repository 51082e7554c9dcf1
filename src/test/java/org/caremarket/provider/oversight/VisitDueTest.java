package org.caremarket.provider.oversight;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.caremarket.provider.ContractStatus;
import org.caremarket.provider.Location;
import org.caremarket.provider.ServiceType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** When a visit falls due. */
class VisitDueTest {

    private static final LocalDate SET = LocalDate.of(2026, 4, 1);
    private static final Level STANDARD = new Level(1, 1, "Standard", "", false, "12 months", "3 months", null, 1);
    private static final Level ESCALATED = new Level(2, 2, "Escalated", "", true, "4 to 6 weeks", "4 to 6 weeks", null, 1);

    @ParameterizedTest
    @CsvSource({"2026-04-26, OVERDUE", "2026-04-25, DUE", "2026-04-24, SOON", "2026-03-26, SOON", "2026-03-25, LATER"})
    void aHomeIsDueAYearAfterItsLastVisitWhateverDayItsLevelWasSet(LocalDate today, VisitStanding standing) {
        var due = VisitDue.of(location(ServiceType.CARE_HOME_WITH_NURSING), STANDARD, SET, Optional.of(LocalDate.of(2025, 4, 25)), today);
        assertThat(due.due()).contains(LocalDate.of(2026, 4, 25));
        assertThat(due.standing()).isEqualTo(standing);
    }

    @Test
    void anEscalationAfterTheLastVisitCountsFromItsOwnDay() {
        var due = VisitDue.of(location(ServiceType.HOME_CARE), ESCALATED, SET, Optional.of(LocalDate.of(2026, 3, 1)), SET);
        assertThat(due.due()).contains(SET.plusWeeks(4));
        assertThat(due.latest()).contains(SET.plusWeeks(6));
    }

    @Test
    void whatDoesSeveralThingsIsVisitedAsOftenAsTheMostFrequent() {
        var both = location(ServiceType.CARE_HOME_WITH_NURSING, ServiceType.HOME_CARE);
        assertThat(VisitDue.of(both, STANDARD, SET, Optional.empty(), SET).due()).contains(SET.plusMonths(3));
    }

    @Test
    void withoutARuleNothingFallsDue() {
        var due = VisitDue.of(location(ServiceType.DAY_SERVICE), STANDARD, SET, Optional.empty(), SET);
        assertThat(due.standing()).isEqualTo(VisitStanding.NO_RULE);
        assertThat(due.due()).isEmpty();
    }

    @Property(tries = 200)
    void aLaterVisitNeverMakesTheNextOneDueEarlier(@ForAll @IntRange(min = 0, max = 900) int first, @ForAll @IntRange(max = 900) int more) {
        for (var level : List.of(STANDARD, ESCALATED)) {
            var home = location(ServiceType.HOME_CARE);
            var early = VisitDue.of(home, level, SET, Optional.of(SET.plusDays(first)), SET).due().orElseThrow();
            var late = VisitDue.of(home, level, SET, Optional.of(SET.plusDays(first + more)), SET).due().orElseThrow();
            assertThat(late).isAfterOrEqualTo(early);
        }
    }

    @ParameterizedTest
    @CsvSource({"12 months, 12 months", "every 4 to 6 weeks, 4 to 6 weeks", "1 year, 12 months", "90 days, 90 days", "6-4 weeks,", "0 days,",
        "often,", "'12,5 months',", "-3 months,"})
    void anIntervalIsReadAsPeopleWriteIt(String typed, String written) {
        assertThat(VisitInterval.read(typed).map(VisitInterval::written)).isEqualTo(Optional.ofNullable(written));
    }

    private static Location location(ServiceType... services) {
        return new Location(1, 1, "Example Ltd", "Example Home", Optional.empty(), Optional.empty(), Optional.empty(), List.of(services),
                Set.of(), Optional.empty(), Optional.empty(), Optional.empty(), ContractStatus.NONE, Optional.empty(), Optional.empty(),
                Optional.empty(), 1);
    }
}

package org.caremarket.delivery.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caremarket.delivery.report.AnAction.anAction;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.caremarket.delivery.Action;
import org.caremarket.delivery.DeliveryPlan;
import org.caremarket.delivery.Status;
import org.caremarket.delivery.StatusCount;
import org.caremarket.delivery.StatusCounts;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a report says, from actions on two days alone. */
class BoardReportTest {

    private static final LocalDate DAY = LocalDate.of(2026, 9, 30);
    private static final DeliveryPlan PLAN = new DeliveryPlan(7, "Care home plan", "2026/27", null, null, null, null, null, 1);

    private final List<Action> now = new ArrayList<>();
    private final List<Action> before = new ArrayList<>();

    private void now(AnAction... actions) {
        Stream.of(actions).map(AnAction::made).forEach(now::add);
    }

    private void before(AnAction... actions) {
        Stream.of(actions).map(AnAction::made).forEach(before::add);
    }

    private BoardReport report() {
        var counts = now.stream()
                .map(action -> new StatusCount(7, action.plan(), action.themeId(), action.theme(), action.status(), 1,
                        action.overdue(DAY) ? 1 : 0, 0, 0, List.of()))
                .toList();
        return new BoardReport(PLAN, new ReportDate(DAY, LocalDate.of(2026, 8, 30), Instant.parse("2026-10-01T13:05:00Z")),
                now, before, new StatusCounts(counts), Map.of(), LaterRecords.NONE, LaterRecords.NONE);
    }

    @Nested
    class TheAnswer {

        @Test
        void saysWhatNeedsAttentionAndThenWhatHasChanged() {
            before(anAction(1), anAction(2).is(Status.AMBER), anAction(3), anAction(4).byWhen("March 2026"));
            now(anAction(1).is(Status.RED), anAction(2).is(Status.COMPLETE), anAction(3),
                    anAction(4).byWhen("December 2026"), anAction(5).byWhen("June 2026"));
            assertThat(report().answer()).isEqualTo("1 of 5 actions is red and 1 is overdue. Since 30 August 2026, "
                    + "1 became red or amber, 1 was completed, 1 was added and 1 slipped to a later date.");
        }

        @Test
        void saysThatNothingHasChanged() {
            before(anAction(1));
            now(anAction(1));
            assertThat(report().answer()).isEqualTo("None of 1 action is red or amber. "
                    + "No status and no date has changed since 30 August 2026.");
        }

        @Test
        void doesNotCallEverythingNewWhenThereWasNothingBefore() {
            now(anAction(1), anAction(2));
            assertThat(report().answer()).endsWith("Nothing had been recorded for 30 August 2026 to compare it with.");
            assertThat(report().changed(Change.NEW)).isEmpty();
        }

        @Test
        void saysThatThereIsNothingAtAll() {
            assertThat(report().answer()).isEqualTo("No action of this plan was recorded for 30 September 2026.");
            assertThat(report().sections()).isEmpty();
        }
    }

    @Nested
    class Changes {

        @ParameterizedTest
        @CsvSource({
            "GREEN, RED, NEWLY_RED_OR_AMBER", "GREEN, AMBER, NEWLY_RED_OR_AMBER", "AMBER, RED, NEWLY_RED_OR_AMBER",
            "COMPLETE, AMBER, NEWLY_RED_OR_AMBER", "NOT_STARTED, RED, NEWLY_RED_OR_AMBER",
            "UNCLEAR, AMBER, NEWLY_RED_OR_AMBER", "STOPPED, RED, NEWLY_RED_OR_AMBER",
            "RED, AMBER, IMPROVED", "RED, GREEN, IMPROVED", "AMBER, GREEN, IMPROVED",
            "RED, COMPLETE, COMPLETED", "GREEN, COMPLETE, COMPLETED", "NOT_STARTED, COMPLETE, COMPLETED",
            "AMBER, STOPPED, STOPPED", "COMPLETE, GREEN, REOPENED", "STOPPED, NOT_STARTED, REOPENED",
            "NOT_STARTED, GREEN, OTHER", "UNCLEAR, GREEN, OTHER", "RED, NOT_STARTED, OTHER", "RED, UNCLEAR, OTHER",
            ", GREEN, NEW", ", RED, NEW"})
        void areOfExactlyOneKind(Status before, Status now, Change change) {
            assertThat(Change.between(before, now)).contains(change);
        }

        @Test
        void areNoneWhereTheStatusIsAsItWas() {
            assertThat(Status.values()).allMatch(status -> Change.between(status, status).isEmpty());
        }

        @Test
        void leaveOutNoOtherStatus() {
            for (var from : Status.values()) {
                assertThat(Status.values()).allMatch(to -> from == to || Change.between(from, to).isPresent());
            }
        }

        @Test
        void sayFromWhatToWhat() {
            before(anAction(1), anAction(2));
            now(anAction(1).is(Status.AMBER), anAction(2), anAction(3).is(Status.NOT_STARTED));
            assertThat(report().changed(Change.NEWLY_RED_OR_AMBER)).extracting(Changed::words)
                    .containsExactly("from green to amber");
            assertThat(report().changed(Change.NEW)).extracting(Changed::words).containsExactly("added, not started");
            assertThat(report().absent()).containsExactly(
                    Change.COMPLETED, Change.IMPROVED, Change.STOPPED, Change.REOPENED, Change.OTHER);
        }

        @ParameterizedTest
        @CsvSource(delimiter = '|', textBlock = """
                31 March 2026 | 30 June 2026  | true  | 91 days later
                31 March 2026 | 1 April 2026  | true  | 1 day later
                31 March 2026 | 1 March 2026  | false | 30 days earlier
                March 2026    | 31 March 2026 | false | The same last day
                March 2026    | Ongoing       | true  | No last day any more
                ''            | March 2026    | false | Now with a last day
                Ongoing       | ''            | false | No last day before or now
                March 2026    | when we can   | false | The words could not be read as dates, so the two cannot be compared
                """)
        void ofByWhenSayWhatTheyMean(String from, String to, boolean slipped, String words) {
            before(anAction(1).byWhen(from), anAction(2).byWhen("March 2026"));
            now(anAction(1).byWhen(to), anAction(2).byWhen("March 2026"));
            assertThat(report().moved()).singleElement().satisfies(moved -> {
                assertThat(moved.slipped()).isEqualTo(slipped);
                assertThat(moved.words()).isEqualTo(words);
                assertThat(moved.to().typed()).isEqualTo(to);
            });
        }
    }

    @Nested
    class Lists {

        @Test
        void nameAnOverdueActionOnceAndTheLongestOverdueFirst() {
            now(anAction(1).is(Status.RED).byWhen("March 2026"), anAction(2).byWhen("June 2026"),
                    anAction(3).is(Status.NOT_STARTED).byWhen("May 2026"), anAction(4).byWhen("30 September 2026"),
                    anAction(5).is(Status.COMPLETE).byWhen("May 2026"));
            assertThat(report().otherwiseOverdue()).extracting(Action::id).containsExactly(3L, 2L);
            assertThat(report().with(Status.RED)).extracting(Action::id).containsExactly(1L);
        }

        @Test
        void lookNinetyDaysAheadBothDaysIncluded() {
            now(anAction(1).byWhen("29 December 2026"), anAction(2).byWhen("30 December 2026"),
                    anAction(3).byWhen("30 September 2026"), anAction(4).byWhen("29 September 2026"),
                    anAction(5).byWhen("Ongoing"), anAction(6).is(Status.STOPPED).byWhen("October 2026"));
            assertThat(report().due()).extracting(Action::id).containsExactly(3L, 1L);
        }

        @Test
        void keepThemesInReadingOrderWithTheirOwnCounts() {
            now(anAction(1).in(9), anAction(2).in(4).is(Status.AMBER), anAction(3).in(4));
            var sections = report().sections();
            assertThat(sections).extracting(Section::theme).containsExactly("Theme 9", "Theme 4");
            assertThat(sections.getLast().counts().of(Status.AMBER)).isEqualTo(1);
            assertThat(sections.stream().mapToLong(section -> section.counts().total()).sum())
                    .isEqualTo(report().counts().total());
        }
    }

    @Nested
    class Standing {

        @Test
        void beginsWithTheFirstOfTheLastReportsThatAgree() {
            assertThat(StatusOn.standing(List.of(
                    on(1, Status.RED, "2026-01-01"), on(1, Status.GREEN, "2026-02-01"), on(1, Status.RED, "2026-03-01"),
                    on(1, Status.RED, "2026-04-01"), on(2, Status.AMBER, "2026-05-01"))))
                    .isEqualTo(Map.of(1L, LocalDate.of(2026, 3, 1), 2L, LocalDate.of(2026, 5, 1)));
        }

        private static StatusOn on(long action, Status status, String day) {
            return new StatusOn(action, status, LocalDate.parse(day));
        }
    }

    @Nested
    class Addresses {

        @Test
        void nameTheDayAndTheMomentAndTheOtherDayOnlyWhenSomebodyChoseIt() {
            assertThat(report().date().permanent()).isEqualTo("?asAt=2026-09-30&recordedBy=2026-10-01T13:05:00Z");
            assertThat(new ReportDate(DAY, DAY.minusDays(7), Instant.EPOCH).permanent())
                    .isEqualTo("?asAt=2026-09-30&since=2026-09-23&recordedBy=1970-01-01T00:00:00Z");
        }

        @ParameterizedTest
        @CsvSource({"Care home plan, sefton-care-home-plan-2026-09-30.csv", "'Übersicht: été/../x', sefton-ubersicht-ete-x-2026-09-30.csv",
            "計画, sefton-plan-2026-09-30.csv"})
        void ofFilesAreTakenByEveryFileSystem(String title, String name) {
            var plan = new DeliveryPlan(7, title, "", null, null, null, null, null, 1);
            var report = new BoardReport(plan, report().date(), now, before, new StatusCounts(List.of()), Map.of(),
                    LaterRecords.NONE, LaterRecords.NONE);
            assertThat(new ReportFile("sefton", report, Map.of()).name("csv")).isEqualTo(name);
        }
    }

    @Test
    void laterRecordsAreCountedInWords() {
        assertThat(new LaterRecords(3, 1, 0).words()).isEqualTo("3 reports and 1 change of an action were");
        assertThat(new LaterRecords(0, 0, 1).words()).isEqualTo("1 removal of an action was");
        assertThat(Arrays.asList(LaterRecords.NONE.any(), new LaterRecords(0, 1, 0).any())).containsExactly(false, true);
    }
}

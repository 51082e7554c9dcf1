package org.caremarket.delivery.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caremarket.delivery.timeline.Fixture.action;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.caremarket.delivery.Action;
import org.caremarket.delivery.Status;
import org.caremarket.delivery.timeline.Timeline.NoDays;
import org.caremarket.platform.time.AsAt;
import org.caremarket.platform.time.Quarter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimelineTest {

    /** In Q3 2026/27. */
    private static final AsAt DAY = AsAt.present(LocalDate.of(2026, 11, 22));

    private static final List<Action> ACTIONS = List.of(
            action(1, "Supply", "Q1 2026/27", Status.AMBER),
            action(2, "Workforce", "Ongoing", Status.GREEN),
            action(3, "Supply", "Autumn 2026", Status.GREEN),
            action(4, "Quality", "when funds allow", Status.NOT_STARTED),
            action(5, "Workforce", "31 March 2027", Status.RED),
            action(6, "Workforce", "1 April 2027", Status.GREEN),
            action(7, "Supply", "Spring 2026 onwards", Status.UNCLEAR),
            action(8, "Quality", "", Status.NOT_STARTED),
            action(9, "Supply", "March 2026", Status.COMPLETE));

    private final Timeline timeline = Timeline.of(ACTIONS, DAY);

    private static List<Long> ids(List<Action> actions) {
        return actions.stream().map(Action::id).toList();
    }

    @Test
    void themesKeepThePlansOrderAndHoldWhatHasDays() {
        assertThat(timeline.themes()).extracting(Timeline.Theme::title).containsExactly("Supply", "Workforce");
        assertThat(timeline.themes()).extracting(theme -> ids(theme.actions()))
                .containsExactly(List.of(1L, 3L, 7L, 9L), List.of(5L, 6L));
    }

    @Test
    void quartersAreThoseOfTheLastDay() {
        assertThat(timeline.quarters()).extracting(Timeline.Ending::quarter).containsExactly(
                new Quarter(2025, 4), new Quarter(2026, 1), new Quarter(2026, 3), new Quarter(2026, 4),
                new Quarter(2027, 1));
        assertThat(timeline.quarters()).extracting(each -> ids(each.actions()))
                .containsExactly(List.of(9L), List.of(1L), List.of(3L), List.of(5L), List.of(6L));
        assertThat(ids(timeline.openEnded())).containsExactly(7L);
    }

    @Test
    void whatHasNoDaysSaysWhy() {
        assertThat(timeline.dateless()).extracting(Timeline.Dateless::why)
                .containsExactly(NoDays.ONGOING, NoDays.NOT_UNDERSTOOD, NoDays.NOT_STATED);
        assertThat(timeline.dateless()).extracting(each -> ids(each.actions()))
                .containsExactly(List.of(2L), List.of(4L), List.of(8L));
    }

    @Test
    void nothingIsDroppedAndNothingStandsTwice() {
        var dateless = timeline.dateless().stream().flatMap(each -> each.actions().stream()).toList();
        var drawn = new ArrayList<>(dateless);
        timeline.themes().forEach(theme -> drawn.addAll(theme.actions()));
        var listed = new ArrayList<>(dateless);
        timeline.quarters().forEach(quarter -> listed.addAll(quarter.actions()));
        listed.addAll(timeline.openEnded());
        assertThat(drawn).containsExactlyInAnyOrderElementsOf(ACTIONS);
        assertThat(listed).containsExactlyInAnyOrderElementsOf(ACTIONS);
    }

    @Test
    void theAnswerCountsWhatIsStillOpen() {
        assertThat(timeline.answer()).isEqualTo("8 of 9 actions are still open: 2 end by 31 March 2027, 1 is overdue "
                + "and 4 have no last day.");
        assertThat(Timeline.of(List.of(), DAY).answer()).isEqualTo("This plan has no actions yet.");
    }

    @Test
    void theAnswerOfAnEarlierDayIsInThePast() {
        var then = AsAt.past(LocalDate.of(2026, 6, 30));
        assertThat(Timeline.of(ACTIONS, then).answer()).isEqualTo("8 of 9 actions were still open: 1 was to end by "
                + "30 September 2026 and 4 had no last day.");
        assertThat(Timeline.of(List.of(), then).answer()).isEqualTo("This plan had no actions by then.");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            22 November 2026 | GREEN   | 1 of 1 action is still open: 1 ends by 31 March 2027.
            21 November 2026 | GREEN   | 1 of 1 action is still open: none ends by 31 March 2027 and 1 is overdue.
            31 March 2027    | GREEN   | 1 of 1 action is still open: 1 ends by 31 March 2027.
            1 April 2027     | GREEN   | 1 of 1 action is still open: none ends by 31 March 2027.
            soon             | UNCLEAR | 1 of 1 action is still open: none ends by 31 March 2027 and 1 has no last day.
            21 November 2026 | STOPPED | Its one action is complete or stopped.
            """)
    void theAnswerKnowsTheLastDays(String byWhen, Status status, String answer) {
        assertThat(Timeline.of(List.of(action(1, "Supply", byWhen, status)), DAY).answer()).isEqualTo(answer);
    }

    @Test
    void theAnswerToAPlanThatIsDone() {
        var done = Stream.of(1, 2).map(id -> action(id, "Supply", "2022", Status.COMPLETE)).toList();
        assertThat(Timeline.of(done, DAY).answer()).isEqualTo("All 2 actions are complete or stopped.");
    }
}

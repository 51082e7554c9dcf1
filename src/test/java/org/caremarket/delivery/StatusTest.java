package org.caremarket.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.time.LocalDate;
import java.util.List;
import org.caremarket.platform.time.AsAt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StatusTest {

    private static final AsAt NOW = AsAt.present(LocalDate.of(2026, 11, 1));
    private static final AsAt YESTERDAY = AsAt.past(LocalDate.of(2026, 10, 31));


    @Test
    void onlyWhatIsInProgressHasARag() {
        for (var status : Status.values()) {
            assertThat(status.rag() != null).as(status.name()).isEqualTo(status.lifecycle() == Lifecycle.IN_PROGRESS);
        }
    }

    @Test
    void everyPairThatMeansSomethingIsOneStatusAndNoOtherPairIs() {
        var found = new ArrayList<Status>();
        var lifecycles = new ArrayList<Lifecycle>(List.of(Lifecycle.values()));
        lifecycles.add(null);
        var rags = new ArrayList<Rag>(List.of(Rag.values()));
        rags.add(null);
        lifecycles.forEach(lifecycle -> rags.forEach(rag -> Status.of(lifecycle, rag).ifPresent(found::add)));
        assertThat(found).containsExactlyInAnyOrder(
                Status.RED, Status.AMBER, Status.GREEN, Status.NOT_STARTED, Status.COMPLETE, Status.STOPPED);
    }

    @Test
    void whatEndedIsTakenUpAgainBeforeItEndsInAnotherWay() {
        assertThat(Status.COMPLETE.mayBecome(Status.STOPPED)).isFalse();
        assertThat(Status.STOPPED.mayBecome(Status.COMPLETE)).isFalse();
        assertThat(Status.COMPLETE.mayBecome(Status.AMBER)).isTrue();
        assertThat(Status.UNCLEAR.mayBecome(Status.COMPLETE)).isTrue();
    }

    @Test
    void nobodyReportsThatAStatusIsUnclear() {
        for (var status : Status.values()) {
            assertThat(status.mayBecome(Status.UNCLEAR)).as(status.name()).isFalse();
        }
    }

    @Test
    void theSentenceSaysWhatNeedsAttentionFirst() {
        var counts = new StatusCounts(List.of(
                count(Status.AMBER, 2, 2), count(Status.UNCLEAR, 3, 2),
                count(Status.GREEN, 14, 10), count(Status.COMPLETE, 5, 0)));
        assertThat(StatusSentence.of(counts, NOW))
                .isEqualTo("2 of 24 actions are amber, 3 are waiting for a status and 14 are overdue.");
        assertThat(counts.needingAttention()).isEqualTo(15);
        assertThat(StatusSentence.of(new StatusCounts(List.of(count(Status.GREEN, 1, 0))), NOW))
                .isEqualTo("None of 1 action is red or amber.");
        assertThat(StatusSentence.of(new StatusCounts(List.of(count(Status.RED, 1, 1))), YESTERDAY))
                .isEqualTo("1 of 1 action was red and 1 was overdue.");
    }

    @ParameterizedTest
    @CsvSource({"AMBER,GREEN,BETTER", "GREEN,COMPLETE,BETTER", "GREEN,RED,WORSE", "COMPLETE,AMBER,WORSE", "RED,RED,SAME"})
    void travelIsComputedFromTwoReports(Status before, Status after, Travel travel) {
        assertThat(Travel.between(before, after)).contains(travel);
    }

    @ParameterizedTest
    @CsvSource({"NOT_STARTED,GREEN", "UNCLEAR,GREEN", "GREEN,STOPPED", "STOPPED,NOT_STARTED"})
    void whatSaysNothingOfConfidenceIsNotCompared(Status before, Status after) {
        assertThat(Travel.between(before, after)).isEmpty();
    }

    private static StatusCount count(Status status, long count, long overdue) {
        return new StatusCount(1, "Plan", 1, "Theme", status, count, overdue, 0, 0, List.of());
    }
}

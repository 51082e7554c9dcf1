package org.caremarket.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class StatusTest {

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
        var counts = StatusCounts.of(List.of(
                new StatusCount(Status.AMBER, 2, 2), new StatusCount(Status.UNCLEAR, 3, 2),
                new StatusCount(Status.GREEN, 14, 10), new StatusCount(Status.COMPLETE, 5, 0)));
        assertThat(StatusSentence.of(counts))
                .isEqualTo("2 of 24 actions are amber, 3 are waiting for a status and 14 are overdue.");
        assertThat(counts.needingAttention()).isEqualTo(15);
        assertThat(StatusSentence.of(StatusCounts.of(List.of(new StatusCount(Status.GREEN, 1, 0)))))
                .isEqualTo("None of 1 action is red or amber.");
        assertThat(StatusSentence.of(StatusCounts.of(List.of(new StatusCount(Status.RED, 1, 1)))))
                .isEqualTo("1 of 1 action is red and 1 is overdue.");
    }
}

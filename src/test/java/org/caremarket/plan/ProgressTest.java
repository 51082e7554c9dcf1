package org.caremarket.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.caremarket.delivery.Status;
import org.junit.jupiter.api.Test;

class ProgressTest {

    @Test
    void itIsSaidByWhereTheActionsStand() {
        assertThat(new Progress(Map.of()).words()).isEqualTo("No action carries it yet");
        assertThat(new Progress(Map.of(Status.GREEN, 2, Status.COMPLETE, 2, Status.AMBER, 1)).words())
                .isEqualTo("2 of 5 actions complete, 1 amber, 2 on course");
        assertThat(new Progress(Map.of(Status.RED, 1)).words()).isEqualTo("0 of 1 action complete, 1 red");
        assertThat(new Progress(Map.of(Status.COMPLETE, 1)).words()).isEqualTo("Its action is complete");
        assertThat(new Progress(Map.of(Status.COMPLETE, 3)).words()).isEqualTo("All 3 actions complete");
        assertThat(new Progress(Map.of(Status.STOPPED, 1, Status.NOT_STARTED, 1, Status.UNCLEAR, 1)).words())
                .isEqualTo("0 of 3 actions complete, 1 to be confirmed, 1 not started, 1 stopped");
    }

    @Test
    void whatIsStoppedIsNotComplete() {
        assertThat(new Progress(Map.of(Status.COMPLETE, 1, Status.STOPPED, 1)).complete()).isFalse();
        assertThat(new Progress(Map.of()).complete()).isFalse();
        assertThat(new Progress(Map.of(Status.AMBER, 1)).needsAttention()).isTrue();
        assertThat(new Progress(Map.of(Status.GREEN, 1)).needsAttention()).isFalse();
    }
}

package org.caremarket.delivery.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caremarket.delivery.timeline.Fixture.action;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.LongStream;
import org.caremarket.delivery.Action;
import org.caremarket.delivery.Status;
import org.caremarket.platform.chart.Drawn;
import org.caremarket.platform.time.AsAt;
import org.junit.jupiter.api.Test;

class ShortTimelineTest {

    private static final AsAt DAY = AsAt.present(LocalDate.of(2026, 11, 22));

    @Test
    void hasWhatNeedsAttentionAndWhatComesUpOnceByTheLastDay() {
        var late = action(1, "Supply", "March 2027", Status.RED);
        var both = action(2, "Supply", "January 2027", Status.AMBER);
        var coming = action(3, "Supply", "December 2026", Status.GREEN);
        var endless = action(4, "Supply", "2026 onwards", Status.RED);
        var dateless = action(5, "Supply", "Ongoing", Status.RED);
        var few = ShortTimeline.of("sefton", List.of(endless, late, both, dateless), List.of(coming, both), DAY);
        assertThat(few.actions()).extracting(Action::id).containsExactly(3L, 2L, 1L, 4L);
        assertThat(Drawn.of(few.chart()).all("//a")).hasSize(4);
    }

    @Test
    void staysShort() {
        var many = LongStream.range(0, 20).mapToObj(id -> action(id, "Supply", "2027", Status.RED)).toList();
        assertThat(ShortTimeline.of("sefton", many, many, DAY).actions()).hasSize(8);
        assertThat(ShortTimeline.of("sefton", List.of(), List.of(), DAY).isEmpty()).isTrue();
    }
}

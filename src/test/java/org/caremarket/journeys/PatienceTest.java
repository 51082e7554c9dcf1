package org.caremarket.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** That a browser which never answers stops nobody. */
@Journey
class PatienceTest {

    @Test
    void whatNeverAnswersIsAskedOnceMoreOfAnotherBrowser(Desk desk) {
        var tries = new AtomicInteger();
        desk.patiently(Duration.ofSeconds(3), () -> {
            var page = desk.browser();
            page.navigate("/help");
            if (tries.incrementAndGet() == 1) {
                page.evaluate("() => new Promise(() => {})");
            }
            assertThat(page.title()).contains("Help");
        });
        assertThat(tries).hasValue(2);
    }
}

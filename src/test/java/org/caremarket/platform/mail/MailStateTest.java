package org.caremarket.platform.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumSet;
import org.junit.jupiter.api.Test;

/** How letters go from state to state, and how long they wait. */
class MailStateTest {

    @Test
    void everyStateCanBeReachedAndSomeAreTheEnd() {
        var reached = EnumSet.of(MailState.WAITING);
        for (int i = 0; i < MailState.values().length; i++) {
            for (var state : EnumSet.copyOf(reached)) {
                reached.addAll(state.next());
            }
        }
        assertThat(reached).containsExactly(MailState.values());
        assertThat(EnumSet.allOf(MailState.class).stream().filter(state -> state.next().isEmpty()))
                .containsExactly(MailState.REFUSED, MailState.CAME_BACK, MailState.CANCELLED);
        assertThat(MailState.REFUSED.mayBecome(MailState.WAITING)).isFalse();
    }

    @Test
    void wordsInAddressesAreRead() {
        for (var state : MailState.values()) {
            assertThat(MailState.ofSlug(state.slug())).contains(state);
        }
        assertThat(MailState.ofSlug("gone")).isEmpty();
    }

    @Test
    void pausesGrow() {
        var pauses = new ArrayList<Duration>();
        for (int left = Backoff.TRIES - 1; Backoff.before(left).isPresent(); left--) {
            pauses.add(Backoff.before(left).get());
        }
        assertThat(pauses).hasSize(Backoff.TRIES - 1).isSorted().startsWith(Duration.ofMinutes(1), Duration.ofMinutes(5),
                Duration.ofMinutes(15), Duration.ofHours(1), Duration.ofHours(6));
    }
}

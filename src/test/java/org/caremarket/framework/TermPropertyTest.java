package org.caremarket.framework;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** How long frameworks last, whatever their terms. */
class TermPropertyTest {

    private static final LocalDate STARTS = LocalDate.of(2024, 2, 29);

    @Property
    void aTermThatFitsEndsWithinItsLimitAndAnyOtherIsRefused(@ForAll @IntRange(min = 1, max = 240) int initial,
            @ForAll @Size(max = 5) List<@IntRange(min = 1, max = 120) Integer> extensions,
            @ForAll @IntRange(min = 1, max = 600) int most) {
        var term = new Term(STARTS, initial, extensions, Map.of(), most);
        var fits = initial + extensions.stream().mapToInt(each -> each).sum() <= most;
        assertThat(term.problem().isEmpty()).isEqualTo(fits);
        assertThat(term.latestEnd().orElseThrow().isBefore(STARTS.plusMonths(most))).isEqualTo(fits);
    }

    @Property
    void theEndMovesOnlyByExtensionsThatWereTaken(@ForAll @IntRange(min = 1, max = 240) int initial,
            @ForAll @Size(min = 1, max = 5) List<@IntRange(min = 1, max = 120) Integer> extensions, @ForAll boolean taken) {
        var decided = Map.of(1, new Extension(1, 1, taken, STARTS));
        var term = new Term(STARTS, initial, extensions, decided, null);
        assertThat(term.end()).contains(STARTS.plusMonths(initial + (taken ? extensions.getFirst() : 0)).minusDays(1));
        assertThat(term.latestEnd().orElseThrow().isBefore(term.end().orElseThrow())).isFalse();
        assertThat(term.next().isPresent()).isEqualTo(taken && extensions.size() > 1);
        assertThat(taken || term.latestEnd().equals(term.end())).isTrue();
    }

    @Example
    void sevenAndTwoAndOneFitIntoTenYearsAndSevenAndTwoAndTwoDoNot() {
        assertThat(new Term(STARTS, 84, List.of(24, 12), Map.of(), 120).problem()).isEmpty();
        assertThat(new Term(STARTS, 84, List.of(24, 24), Map.of(), 120).problem().orElseThrow())
                .startsWith("7 + 2 + 2 years makes 11 years, which is more than the 10 years");
    }

    @Example
    void withoutAStartThereIsNoEnd() {
        var term = new Term(null, 84, List.of(), Map.of(), 120);
        assertThat(term.end()).isEmpty();
        assertThat(term.latestEnd()).isEmpty();
        assertThat(new Term(STARTS, null, List.of(), Map.of(), 120).latestEnd()).contains(LocalDate.of(2034, 2, 27));
    }
}

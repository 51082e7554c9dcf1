package org.caremarket.workshop.collation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SmallNumbersTest {

    /** What somebody sees of a table: its total, and each part or that it is hidden. */
    private record Seen(int total, List<Integer> parts) {

        static Seen of(List<Integer> table) {
            var hidden = SmallNumbers.hidden(table);
            var parts = new ArrayList<Integer>();
            for (int at = 0; at < table.size(); at++) {
                parts.add(hidden.contains(at) ? -1 : table.get(at));
            }
            return new Seen(table.stream().mapToInt(Integer::intValue).sum(), parts);
        }
    }

    /**
     * Somebody who knows the rule, the total and all that is shown makes every table of this kind and keeps those that
     * would look the same: no hidden part may be the same number in all of them.
     */
    @ParameterizedTest
    @ValueSource(ints = {2, 3, 4})
    void noPartThatIsHiddenCanBeWorkedOut(int size) {
        Map<Seen, List<Set<Integer>>> possible = new HashMap<>();
        every(size, 14 - 2 * size + 4, table -> {
            var seen = Seen.of(table);
            var values = possible.computeIfAbsent(seen, any -> {
                var sets = new ArrayList<Set<Integer>>();
                table.forEach(part -> sets.add(new HashSet<>()));
                return sets;
            });
            for (int at = 0; at < table.size(); at++) {
                values.get(at).add(table.get(at));
            }
        });
        assertThat(possible).hasSizeGreaterThan(50);
        possible.forEach((seen, values) -> {
            for (int at = 0; at < seen.parts().size(); at++) {
                // Where nobody said anything, the total says so of everybody.
                if (seen.parts().get(at) < 0 && seen.total() > 0) {
                    assertThat(values.get(at)).as("part %d of %s", at, seen).hasSizeGreaterThan(1);
                }
            }
        });
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4})
    void nothingBelowFiveIsShown(int size) {
        every(size, 9, table -> {
            var hidden = SmallNumbers.hidden(table);
            for (int at = 0; at < table.size(); at++) {
                assertThat(hidden.contains(at) || table.get(at) >= SmallNumbers.LEAST).as("%s", table).isTrue();
            }
        });
    }

    @Test
    void whatNeedsNoProtectionIsShown() {
        assertThat(SmallNumbers.hidden(List.of(5, 12, 7))).isEmpty();
        assertThat(SmallNumbers.hidden(List.of())).isEmpty();
    }

    @Test
    void theNextSmallestIsHiddenWithASinglePart() {
        assertThat(SmallNumbers.hidden(List.of(20, 3, 9, 7))).containsExactlyInAnyOrder(1, 3);
        assertThat(SmallNumbers.hidden(List.of(20, 1, 2, 7))).as("together still fewer than five").containsExactlyInAnyOrder(1, 2, 3);
        assertThat(SmallNumbers.hidden(List.of(20, 4, 3, 7))).containsExactlyInAnyOrder(1, 2);
        assertThat(SmallNumbers.hidden(List.of(20, 4, 4, 7))).as("8 of two are 4 each").containsExactlyInAnyOrder(1, 2, 3);
        assertThat(SmallNumbers.hidden(List.of(20, 4, 8, 8))).as("two alike").containsExactlyInAnyOrder(1, 2, 3);
    }

    private static void every(int size, int most, Consumer<List<Integer>> each) {
        every(new ArrayList<>(), size, most, each);
    }

    private static void every(List<Integer> table, int size, int most, Consumer<List<Integer>> each) {
        if (table.size() == size) {
            each.accept(List.copyOf(table));
            return;
        }
        for (int part = 0; part <= most; part++) {
            table.add(part);
            every(table, size, most, each);
            table.removeLast();
        }
    }
}

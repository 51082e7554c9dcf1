package org.caremarket.workshop.collation;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Protects small numbers of organisations in a table whose total is known.
 *
 * <ol>
 *   <li>A part behind which fewer than {@value #LEAST} organisations stand is not shown apart; none is fewer, too, since it
 *       would tell of each organisation in it that it said nothing.
 *   <li>What is hidden must not follow from the total and what is shown: as long as only one part is hidden, or those that
 *       are have fewer than {@value #LEAST} organisations together, or each has just one fewer than that (their sum could
 *       come about in no other way), the next smallest is hidden as well, with all that are alike: which of two alike is
 *       hidden would tell where they stand. When nothing is left, no part is shown.
 *   <li>What is worked out from hidden numbers (a share, a mean, a median) is hidden with them.
 * </ol>
 *
 * <p>Who knows this rule, the total and all that is shown can still not say of any hidden part how many it has.
 */
public final class SmallNumbers {

    /** So many organisations at least stand behind everything that is shown apart. */
    public static final int LEAST = 5;

    private SmallNumbers() {}

    /** The places of the parts that are not shown. */
    public static Set<Integer> hidden(List<Integer> parts) {
        var hidden = IntStream.range(0, parts.size()).filter(at -> parts.get(at) < LEAST).boxed()
                .collect(Collectors.toCollection(HashSet::new));
        if (hidden.isEmpty()) {
            return hidden;
        }
        while (hidden.size() < parts.size() && follows(hidden.stream().map(parts::get).toList())) {
            var next = IntStream.range(0, parts.size()).filter(at -> !hidden.contains(at)).map(parts::get).min().orElseThrow();
            IntStream.range(0, parts.size()).filter(at -> parts.get(at) == next).forEach(hidden::add);
        }
        return hidden;
    }

    private static boolean follows(List<Integer> hidden) {
        return hidden.size() == 1 || hidden.stream().mapToInt(Integer::intValue).sum() < LEAST
                || hidden.stream().allMatch(part -> part == LEAST - 1);
    }

    /** Whether so many organisations are too few to be shown apart where no total is known. */
    public static boolean few(int organisations) {
        return organisations < LEAST;
    }
}

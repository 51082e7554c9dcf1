package org.caremarket.provider.closure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.caremarket.platform.web.Difference.Part;

/**
 * How many people lose their care, by who pays for it; empty when not stated.
 *
 * @param council by the council
 * @param self by themselves
 * @param nhs by the NHS
 * @param others by other councils
 */
public record Affected(Optional<Integer> council, Optional<Integer> self, Optional<Integer> nhs, Optional<Integer> others) {

    /** Of those groups that are stated; empty when none is. */
    public Optional<Integer> stated() {
        return groups().flatMap(Optional::stream).reduce(Integer::sum);
    }

    /** Whether every group is stated, so that the sum is all of them. */
    public boolean complete() {
        return groups().allMatch(Optional::isPresent);
    }

    /** {@code 41 people are affected}; {@code at least} where a group is not stated. */
    public String sentence() {
        return stated().map(sum -> (complete() ? "" : "At least ") + (sum == 1 ? "1 person is affected"
                : "%,d people are affected".formatted(sum))).orElse("It is not stated how many people are affected");
    }

    /** Each group in words, for lists. */
    public List<Part> parts() {
        var parts = new ArrayList<Part>();
        parts.add(part("Paid by the council", council));
        parts.add(part("Paying for themselves", self));
        parts.add(part("Paid by the NHS", nhs));
        parts.add(part("Paid by other councils", others));
        return parts;
    }

    private Stream<Optional<Integer>> groups() {
        return Stream.of(council, self, nhs, others);
    }

    private static Part part(String name, Optional<Integer> people) {
        return Part.of(name, people.map("%,d"::formatted).orElse(""));
    }
}

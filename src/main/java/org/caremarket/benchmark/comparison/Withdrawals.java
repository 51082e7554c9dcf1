package org.caremarket.benchmark.comparison;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.caremarket.benchmark.Benchmark;
import org.caremarket.benchmark.Group;
import org.caremarket.benchmark.Shared;
import org.caremarket.benchmark.Standing;
import org.caremarket.platform.web.TypedDate;

/** Publications that councils took back. Whoever could see a figure can see that it was taken back, when and why. */
final class Withdrawals {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    private Withdrawals() {}

    /** {@code withdrawn on 3 May 2026}. */
    static String day(Shared figure) {
        return "withdrawn on " + day(figure.withdrawnAt());
    }

    static String day(Instant at) {
        return TypedDate.words(LocalDate.ofInstant(at, LONDON));
    }

    /** The same with the period, for a cell of another period. */
    static String cell(Shared figure) {
        return "%s (%s)".formatted(day(figure), figure.time().words());
    }

    /** {@code Sefton withdrew its figure for May 2026 on 3 May 2026. Reason: It was wrong.} */
    static String sentence(Group group, Shared figure) {
        return "%s withdrew its figure for %s on %s.%s".formatted(
                name(group, figure.area()), figure.time().words(), day(figure.withdrawnAt()), reason(figure));
    }

    /** The reason as a sentence with a space before it; empty when none is known. */
    static String reason(Shared figure) {
        var reason = figure.withdrawalReason() == null ? "" : figure.withdrawalReason().strip();
        return reason.isEmpty() ? "" : " Reason: " + reason + (reason.matches("(?s).*[.!?]") ? "" : ".");
    }

    static String name(Group group, String area) {
        return group.members().stream().filter(member -> member.area().equals(area))
                .map(Group.Member::name).findFirst().orElse(area);
    }

    /** What councils of a group took back, the newest first. */
    static List<Shared> of(Group group, List<Shared> figures) {
        return figures.stream()
                .filter(figure -> figure.withdrawnAt() != null)
                .filter(figure -> group.members().stream().anyMatch(member -> member.area().equals(figure.area())))
                .sorted(Comparator.comparing(Shared::withdrawnAt).reversed())
                .toList();
    }

    /**
     * Of each council of a group the newest publication that it took back, when nothing as new is known of it.
     *
     * @param figures all that is known of one indicator
     */
    static List<Shared> last(Group group, List<Shared> figures) {
        var last = new LinkedHashMap<String, Shared>();
        of(group, figures).stream()
                .filter(gone -> figures.stream().noneMatch(other -> other.area().equals(gone.area()) && other.stated()
                        && other.time().compareTo(gone.time()) >= 0))
                .forEach(gone -> last.merge(gone.area(), gone, Withdrawals::newer));
        return List.copyOf(last.values());
    }

    /** The same of one council, from the comparisons of an indicator and what was withdrawn of all. */
    static Optional<Shared> last(Entry entry, List<Shared> withdrawn, String area) {
        return withdrawn.stream()
                .filter(gone -> gone.indicator().equals(entry.indicator().code()) && gone.area().equals(area))
                .filter(gone -> reported(entry, area).noneMatch(benchmark -> benchmark.period().compareTo(gone.time()) >= 0))
                .reduce(Withdrawals::newer);
    }

    private static Stream<Benchmark> reported(Entry entry, String area) {
        return entry.times().stream().filter(benchmark -> Entry.of(benchmark, area).filter(Standing::reported).isPresent());
    }

    private static Shared newer(Shared one, Shared other) {
        return other.time().compareTo(one.time()) > 0 ? other : one;
    }
}

package org.caremarket.framework;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A framework with everything that belongs to it, as it stands on a day.
 *
 * @param today the day by which states and ends are told
 */
public record Whole(Framework framework, Term term, FrameworkState state, List<Recommendation> recommendations,
        List<Delegation> delegations, List<Lot> lots, List<Member> members, List<Award> awards, List<Reopening> rounds,
        List<Application> applications, List<MonthAmount> months, LocalDate today) {

    /** Before which extensions are to be decided, and a term that ends is to be followed by another: months. */
    static final int AHEAD = 12;

    /** The members of a lot, those who left last. */
    public List<Member> membersOf(Lot lot) {
        return members.stream().filter(member -> member.lotId() == lot.id()).toList();
    }

    /** How many places of a lot nobody holds; empty when it is not stated how many are wanted. */
    public Optional<Integer> unfilled(Lot lot) {
        return Optional.ofNullable(lot.places())
                .map(places -> Math.max(0, places - (int) membersOf(lot).stream().filter(Member::holdsPlace).count()));
    }

    /** How many places nobody holds in all lots for which it is stated how many are wanted. */
    public int unfilled() {
        return lots.stream().mapToInt(lot -> unfilled(lot).orElse(0)).sum();
    }

    /** How many providers hold a place in any lot. */
    public long providers() {
        return members.stream().filter(Member::holdsPlace).map(Member::providerId).distinct().count();
    }

    public List<Application> applicationsOf(Reopening round) {
        return applications.stream().filter(each -> each.roundId() == round.id()).toList();
    }

    Optional<Lot> lot(long id) {
        return lots.stream().filter(each -> each.id() == id).findFirst();
    }

    Optional<Member> member(long id) {
        return members.stream().filter(each -> each.id() == id).findFirst();
    }

    Optional<Reopening> round(long id) {
        return rounds.stream().filter(each -> each.id() == id).findFirst();
    }

    /** What was bought in each month. */
    public Monthly monthly() {
        return Monthly.of(this);
    }

    /** What somebody has to see to soon, the most urgent first. */
    public List<String> warnings() {
        var soon = today.plusMonths(AHEAD);
        var end = term.end().or(term::latestEnd);
        if (state != FrameworkState.RUNNING || end.filter(day -> !day.isAfter(soon)).isEmpty()) {
            return List.of();
        }
        return term.end().isPresent() && term.next().isPresent()
                ? List.of("Extension %d is to be decided before the term ends on %s".formatted(term.next().get(),
                        Say.day(end.get())))
                : List.of("The term ends on %s and cannot be extended".formatted(Say.day(end.get())));
    }
}

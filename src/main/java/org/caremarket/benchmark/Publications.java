package org.caremarket.benchmark;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.caremarket.benchmark.Proposal.Chosen;
import org.caremarket.benchmark.Proposal.Decision;
import org.caremarket.figure.Figure;
import org.caremarket.figure.FigureState;
import org.caremarket.figure.Figures;
import org.caremarket.figure.Precision;
import org.caremarket.platform.access.Actor;
import org.caremarket.platform.access.Role;
import org.caremarket.platform.audit.AuditTrail;
import org.caremarket.platform.tenancy.CouncilScope;
import org.caremarket.platform.tenancy.Scope;
import org.caremarket.platform.web.Items;
import org.caremarket.platform.web.PageRequest;

/**
 * What the council whose scope is open shares with groups of councils, and takes back. The only way for a figure to
 * leave a council's schema; who sees it then, the database decides.
 */
@Singleton
public class Publications {

    /** Why something was withdrawn that a newer version took the place of. */
    static final String REPLACED = "replaced by a newer version";

    private static final String RECORD = "publication";
    private static final String APPROVERS_ONLY = "Only an approver decides what leaves the council";
    private static final int SHOWN_WITHDRAWN = 100;

    private final PublicationRepository repository;
    private final Proposals proposals;
    private final Figures figures;
    private final Groups groups;
    private final AuditTrail audit;
    private final Clock clock;

    Publications(
            PublicationRepository repository, Proposals proposals, Figures figures, Groups groups, AuditTrail audit,
            Clock clock) {
        this.repository = repository;
        this.proposals = proposals;
        this.figures = figures;
        this.groups = groups;
        this.audit = audit;
        this.clock = clock;
    }

    /** The publication with this id, if it is this council's own, standing or withdrawn. */
    public Optional<Publication> find(long id) {
        return repository.find(id);
    }

    /** What groups see of this council today, by group and indicator, newest period first. */
    public List<Publication> standing() {
        return repository.standing();
    }

    /** What was taken back without a newer version in its place, newest first, at most {@value #SHOWN_WITHDRAWN}. */
    public List<Publication> withdrawn() {
        return repository.withdrawn(REPLACED, SHOWN_WITHDRAWN);
    }

    /** All that was ever published, newest first. */
    public Items<Publication> history(PageRequest page) {
        return new Items<>(repository.history(page.size(), page.offset()), repository.count());
    }

    /**
     * The council's own figures that are newer than what stands in a group, in the order of what stands. A later period
     * counts when it has a value: that nothing is stated for it is nothing to share.
     */
    public List<Waiting> waiting() {
        var own = figures.ofArea(council().area());
        var byId = own.stream().collect(Collectors.toMap(Figure::id, Function.identity()));
        var newest = own.stream().filter(figure -> figure.state() == FigureState.STATED)
                .collect(Collectors.toMap(Figure::indicator, Function.identity(), (one, other) -> one));
        var standing = standing();
        var waiting = new ArrayList<Waiting>();
        for (var each : standing) {
            var figure = Optional.ofNullable(byId.get(each.figureId()));
            if (figure.isEmpty()) {
                waiting.add(new Waiting(each, Waiting.Kind.REMOVED, figure));
            } else if (figure.get().version() > each.figureVersion()) {
                waiting.add(new Waiting(each, Waiting.Kind.CHANGED, figure));
            }
        }
        standing.stream()
                .collect(Collectors.toMap(each -> each.groupNumber() + each.indicator(), Function.identity(),
                        (one, other) -> one.time().compareTo(other.time()) >= 0 ? one : other))
                .values().stream()
                .filter(each -> newest.containsKey(each.indicator())
                        && newest.get(each.indicator()).time().compareTo(each.time()) > 0)
                .sorted(Comparator.comparing(Publication::groupNumber).thenComparing(Publication::indicator))
                .forEach(each -> waiting.add(
                        new Waiting(each, Waiting.Kind.NEWER, Optional.of(newest.get(each.indicator())))));
        return waiting;
    }

    /** The groups that the council belongs to today, to which it can publish; the smallest first. */
    public List<Group> groups() {
        return groups.sharedBy(council());
    }

    /** What would leave if these figures were published now. Writes nothing. Figures that are not there are left out. */
    @Transactional
    public Proposal propose(List<Chosen> chosen, Group group) {
        return proposals.of(council(), chosen.stream().map(Chosen::id).toList(), group);
    }

    /**
     * Publishes figures to a group: all that were chosen, or nothing.
     *
     * @param chosen the figures in the versions that were seen
     * @param group the group's key
     */
    @Transactional
    public PublishOutcome publish(List<Chosen> chosen, String group, Actor by) {
        if (by.role() != Role.APPROVER) {
            return new PublishOutcome.NotAllowed(List.of(APPROVERS_ONLY));
        }
        if (chosen.isEmpty()) {
            return new PublishOutcome.NotAllowed(List.of("Choose at least one figure"));
        }
        var to = groups().stream().filter(each -> each.key().equals(group)).findFirst();
        if (to.isEmpty()) {
            return new PublishOutcome.NotAllowed(List.of("The council does not belong to this group today"));
        }
        return publish(chosen, to.get(), by);
    }

    /**
     * Publishes figures of a council's folder that were never shared with the group before. Nobody is there to look at
     * an outcome, so refused ones are left out. Returns how many left.
     */
    @Transactional
    int load(List<Long> ids, Group group, String by) {
        repository.takeTurn();
        var known = repository.everSharedWith(group.number());
        var proposal = proposals.of(council(), ids.stream().filter(id -> !known.contains(id)).toList(), group);
        write(proposal, by, null);
        return proposal.leaving().size();
    }

    private PublishOutcome publish(List<Chosen> chosen, Group group, Actor by) {
        // What may be told depends on what is told already: one publication at a time.
        repository.takeTurn();
        var proposal = proposals.of(council(), chosen.stream().map(Chosen::id).toList(), group);
        var missing = chosen.stream()
                .filter(each -> proposal.items().stream().noneMatch(item -> item.figure().id() == each.id()))
                .toList();
        if (missing.stream().anyMatch(each -> figures.history(each.id()).isEmpty())) {
            return new PublishOutcome.NotFound();
        }
        if (!missing.isEmpty() || !proposal.isAsSeen(chosen)) {
            return new PublishOutcome.Stale(proposal);
        }
        if (!proposal.refused().isEmpty()) {
            return new PublishOutcome.NotAllowed(proposal.refused().stream().map(Publications::why).toList());
        }
        return new PublishOutcome.Published(write(proposal, by.name(), by), proposal);
    }

    /**
     * Takes a publication back, for good: the group sees at once that it was withdrawn, when and why, and no number.
     *
     * @param reason what the group will read
     */
    @Transactional
    public WithdrawOutcome withdraw(long id, String reason, Actor by) {
        if (by.role() != Role.APPROVER) {
            return new WithdrawOutcome.NotAllowed(APPROVERS_ONLY);
        }
        if (repository.lock(id).isEmpty()) {
            return repository.find(id)
                    .<WithdrawOutcome>map(WithdrawOutcome.Already::new)
                    .orElseGet(WithdrawOutcome.NotFound::new);
        }
        repository.withdraw(id, reason, by.name(), clock.instant());
        var withdrawn = repository.find(id).orElseThrow();
        audit.record(by, "withdrew", RECORD, id, "%s, %s: %s".formatted(
                withdrawn.indicator(), withdrawn.time().words(), reason));
        return new WithdrawOutcome.Withdrawn(withdrawn);
    }

    private List<Publication> write(Proposal proposal, String name, @Nullable Actor by) {
        var written = new ArrayList<Publication>();
        for (var item : proposal.leaving()) {
            item.replaces().ifPresent(old -> {
                repository.withdraw(old.id(), REPLACED, name, clock.instant());
                record(by, "withdrew", old.id(), item, REPLACED);
            });
            var id = add(proposal.group(), item, name);
            record(by, "published", id, item, "to " + proposal.group().name()
                    + (item.decision() instanceof Decision.Suppressed(var why) ? ", suppressed: " + why : ""));
            written.add(repository.find(id).orElseThrow());
        }
        return written;
    }

    private long add(Group group, Proposal.Item item, String by) {
        var figure = item.figure();
        var time = figure.time();
        var hidden = item.decision() instanceof Decision.Suppressed || figure.state() == FigureState.SUPPRESSED;
        var shown = !hidden && figure.state() == FigureState.STATED;
        // What is typed beside a figure that is kept back may hold its number, and so may the word before it.
        return repository.add(group.number(), figure.area(), figure.indicator(), figure.method(), figure.period(),
                time.first(), time.last(), hidden ? FigureState.SUPPRESSED : figure.state(),
                shown ? figure.value() : null, shown ? figure.numerator() : null, shown ? figure.denominator() : null,
                shown ? figure.precision() : Precision.EXACT, shown ? figure.valueTo() : null,
                shown ? figure.sample() : null, shown ? figure.deviation() : null, figure.status(), figure.source(),
                hidden ? null : figure.link(), hidden ? null : figure.page(), shown ? figure.note() : "",
                hidden && figure.madeUp() != null ? "Made up for demonstration, at least in part" : figure.madeUp(),
                figure.id(), figure.version(), by, clock.instant());
    }

    private void record(@Nullable Actor by, String verb, long id, Proposal.Item item, String detail) {
        if (by != null) {
            audit.record(by, verb, RECORD, id, "%s, %s (version %d): %s".formatted(item.figure().indicator(),
                    item.figure().time().words(), item.figure().version(), detail));
        }
    }

    private static String why(Proposal.Item item) {
        return item.decision() instanceof Decision.Refused(var reason)
                ? "%s, %s: %s".formatted(item.indicator().name(), item.figure().time().words(), reason.words())
                : "";
    }

    private static CouncilScope council() {
        return (CouncilScope) Scope.current();
    }
}

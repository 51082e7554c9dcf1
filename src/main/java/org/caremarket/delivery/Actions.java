package org.caremarket.delivery;

import io.micronaut.transaction.annotation.ReadOnly;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.caremarket.delivery.ReportOutcome.NotFound;
import org.caremarket.delivery.ReportOutcome.Reason.CorrectionMissing;
import org.caremarket.delivery.ReportOutcome.Reason.EarlierThanLast;
import org.caremarket.delivery.ReportOutcome.Reason.NotNext;
import org.caremarket.delivery.ReportOutcome.Reason.ReasonMissing;
import org.caremarket.delivery.ReportOutcome.Refused;
import org.caremarket.delivery.ReportOutcome.Reported;
import org.caremarket.delivery.ReportOutcome.Stale;
import org.caremarket.platform.access.Actor;
import org.caremarket.platform.audit.AuditTrail;
import org.caremarket.platform.time.AsAt;
import org.caremarket.platform.web.Items;
import org.caremarket.platform.web.PageRequest;
import org.caremarket.platform.web.Text;

/** The actions of a council's delivery plans: what can be asked of them, and what can be reported on them. */
@Singleton
public class Actions {

    private final ActionRepository repository;
    private final AuditTrail audit;
    private final Clock clock;

    Actions(ActionRepository repository, AuditTrail audit, Clock clock) {
        this.repository = repository;
        this.audit = audit;
        this.clock = clock;
    }

    /** One page of the actions that are wanted, as at a day, and how many there are on all pages. */
    @ReadOnly
    public ActionList list(ActionFilter wanted, AsAt at, PageRequest page) {
        var counts = counts(at);
        var total = counts.matching(wanted).orElseGet(() -> repository.count(wanted, at));
        return new ActionList(new Items<>(repository.list(wanted, at, page), total), counts);
    }

    /** Every action of a plan in its order, as at a day. */
    public List<Action> ofPlan(long plan, AsAt at) {
        return repository.list(ActionFilter.ofPlan(plan), at, PageRequest.EVERYTHING);
    }

    /** The actions with these ids in the order of their plans, as they stand now; what is no action is left out. */
    @ReadOnly
    public List<Action> these(Collection<Long> ids) {
        return ids.isEmpty() ? List.of() : repository.these(List.copyOf(ids), present().until(), present().known());
    }

    /** Every action with this reference in any plan, in the order of the plans. */
    @ReadOnly
    public List<Action> called(String ref) {
        return repository.called(ref, present().until(), present().known());
    }

    /** How many actions stood where at the end of a day. */
    public StatusCounts counts(AsAt at) {
        return new StatusCounts(repository.counts(at.until(), at.known(), at.day()));
    }

    /** What somebody should look at first: red, amber, unclear, then what is overdue or cannot be read. */
    public List<Action> needingAttention(AsAt at, int limit) {
        return repository.needingAttention(at.until(), at.known(), at.day(), limit);
    }

    /** What is still open and ends within 90 days, the next first. */
    public List<Action> comingUp(AsAt at, int limit) {
        return repository.comingUp(at.until(), at.known(), at.day(), limit);
    }

    /** The action with this id as at a day, if this council had it then. */
    public Optional<Action> find(long id, AsAt at) {
        return repository.find(id, at.until(), at.known());
    }

    /** The action as it stands now. */
    public Optional<Action> find(long id) {
        return find(id, present());
    }

    /** What had been reported of an action by a day, newest first. */
    public List<StatusUpdate> history(long action, AsAt at) {
        return repository.history(action, at.until(), at.known());
    }

    /** What an action had been by a day, newest first. */
    public List<ActionRevision> revisions(long action, AsAt at) {
        return repository.revisions(action, at.until(), at.known());
    }

    /** Reports where an action stands. The history, the version and the audit trail change together or not at all. */
    @Transactional
    public ReportOutcome report(long id, StatusReport report, Actor by) {
        var found = find(id);
        if (found.isEmpty()) {
            return new NotFound();
        }
        var action = found.get();
        if (action.version() != report.version()) {
            // Sent twice, as by going back: the first one stands, and the second has nothing to add.
            return action.isWhat(report, by.name()) ? new Reported(action) : new Stale(action);
        }
        if (report.status().needsReason() && Text.isBlank(report.narrative())) {
            return new Refused(action, new ReasonMissing(report.status()));
        }
        if (report.status().needsReason() && Text.isBlank(report.correctiveAction())) {
            return new Refused(action, new CorrectionMissing(report.status()));
        }
        if (!action.status().mayBecome(report.status())) {
            return new Refused(action, new NotNext(action.status(), report.status()));
        }
        if (report.asOf().isBefore(action.asOf())) {
            return new Refused(action, new EarlierThanLast(action.asOf()));
        }
        if (repository.advance(id, report.version()) == 0) {
            return find(id).<ReportOutcome>map(Stale::new).orElseGet(NotFound::new);
        }
        repository.addStatus(
                id, report.status(), report.narrative(), report.correctiveAction(), report.asOf(), by.name());
        audit.record(by, "reported", "action", id, action.status().title() + " to " + report.status().title());
        return new Reported(find(id).orElseThrow());
    }

    private AsAt present() {
        return AsAt.present(LocalDate.now(clock));
    }
}

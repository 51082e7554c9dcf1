package org.caremarket.delivery;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.transaction.annotation.ReadOnly;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.caremarket.delivery.ReportOutcome.NotFound;
import org.caremarket.delivery.ReportOutcome.Reason.EarlierThanLast;
import org.caremarket.delivery.ReportOutcome.Reason.NotNext;
import org.caremarket.delivery.ReportOutcome.Reason.ReasonMissing;
import org.caremarket.delivery.ReportOutcome.Refused;
import org.caremarket.delivery.ReportOutcome.Reported;
import org.caremarket.delivery.ReportOutcome.Stale;
import org.caremarket.platform.access.Actor;
import org.caremarket.platform.audit.AuditTrail;
import org.caremarket.platform.web.Items;
import org.caremarket.platform.web.PageRequest;
import org.caremarket.platform.web.Text;

/** The actions of a council's delivery plans: what can be asked of them, and what can be done to them. */
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

    /** Actions in the order of their plans and how many there are on all pages; all of them when no status is asked. */
    @ReadOnly
    public ActionList list(@Nullable Status status, PageRequest page) {
        var counts = counts();
        var rows = repository.list(status, page.size(), page.offset());
        return new ActionList(new Items<>(rows, status == null ? counts.total() : counts.of(status)), counts);
    }

    /** How many actions stand where. */
    public StatusCounts counts() {
        return StatusCounts.of(repository.counts(LocalDate.now(clock)));
    }

    /** What somebody should look at first: red, amber, unclear, then what is overdue. */
    public List<Action> needingAttention(int limit) {
        return repository.needingAttention(LocalDate.now(clock), limit);
    }

    /** What is still open and ends next. */
    public List<Action> comingUp(int limit) {
        return repository.comingUp(LocalDate.now(clock), limit);
    }

    /** The action with this id, if this council has it. */
    public Optional<Action> find(long id) {
        return repository.find(id);
    }

    /** What was reported of an action, newest first. */
    public List<StatusUpdate> history(long action) {
        return repository.history(action);
    }

    /** Reports where an action stands. The history, the version and the audit trail change together or not at all. */
    @Transactional
    public ReportOutcome report(long id, StatusReport report, Actor by) {
        var found = repository.find(id);
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
        if (!action.status().mayBecome(report.status())) {
            return new Refused(action, new NotNext(action.status(), report.status()));
        }
        if (report.asOf().isBefore(action.asOf())) {
            return new Refused(action, new EarlierThanLast(action.asOf()));
        }
        if (repository.advance(id, report.version()) == 0) {
            return new Stale(repository.find(id).orElseThrow());
        }
        repository.addStatus(
                id, report.status(), report.narrative(), null, report.asOf(), by.name());
        audit.record(by, "reported", "action", id, action.status().title() + " to " + report.status().title());
        return new Reported(repository.find(id).orElseThrow());
    }
}

package org.caremarket.delivery;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import org.caremarket.delivery.DeliveryPlanOutcome.NotFound;
import org.caremarket.delivery.DeliveryPlanOutcome.Reason;
import org.caremarket.delivery.DeliveryPlanOutcome.Refused;
import org.caremarket.delivery.DeliveryPlanOutcome.Saved;
import org.caremarket.delivery.DeliveryPlanOutcome.Stale;
import org.caremarket.platform.access.Actor;
import org.caremarket.platform.audit.AuditTrail;
import org.caremarket.platform.web.Difference;

/** What people can do to what heads a plan; its themes are {@link ThemeEdits}' business. */
@Singleton
public class DeliveryPlanEdits {

    private final DeliveryPlanRepository plans;
    private final EditRepository edits;
    private final AuditTrail audit;

    DeliveryPlanEdits(DeliveryPlanRepository plans, EditRepository edits, AuditTrail audit) {
        this.plans = plans;
        this.edits = edits;
        this.audit = audit;
    }

    /** Adds a plan that has no themes yet. */
    @Transactional
    public DeliveryPlanOutcome add(DeliveryPlanText text, Actor by) {
        plans.lockAll();
        if (plans.titled(text.title()).isPresent()) {
            return new Refused(Reason.TITLE_TAKEN);
        }
        var added = plans.add(text.title(), text.period(), text.accountableOfficer(), text.committee(), text.lead(),
                null, null, null);
        if (added == null) {
            return new Refused(Reason.TITLE_TAKEN);
        }
        audit.record(by, "added", "delivery plan", added, text.title());
        return new Saved(plans.find(added).orElseThrow());
    }

    /** Changes what heads a plan; {@code version} is that of the plan its author saw. */
    @Transactional
    public DeliveryPlanOutcome change(long id, DeliveryPlanText text, int version, Actor by) {
        // All of them: nobody may take the title meanwhile.
        plans.lockAll();
        var found = plans.find(id);
        if (found.isEmpty()) {
            return new NotFound();
        }
        var before = DeliveryPlanText.of(found.get());
        if (text.equals(before)) {
            return new Saved(found.get());
        }
        if (found.get().version() != version) {
            return new Stale(found.get());
        }
        if (plans.titled(text.title()).filter(other -> other.id() != id).isPresent()) {
            return new Refused(Reason.TITLE_TAKEN);
        }
        plans.change(id, text.title(), text.period(), text.accountableOfficer(), text.committee(), text.lead());
        audit.record(by, "changed", "delivery plan", id, Difference.inWords(before.parts(), text.parts()));
        return new Saved(plans.find(id).orElseThrow());
    }

    /** Takes away a plan that has no actions. */
    @Transactional
    public DeliveryPlanOutcome withdraw(long id, int version, Actor by) {
        var found = plans.lock(id);
        if (found.isEmpty()) {
            return new NotFound();
        }
        var plan = found.get();
        if (plan.version() != version) {
            return new Stale(plan);
        }
        if (!edits.refs(id).isEmpty()) {
            return new Refused(Reason.HAS_ACTIONS);
        }
        plans.withdraw(id);
        audit.record(by, "removed", "delivery plan", id, plan.title());
        return new Saved(plan);
    }
}

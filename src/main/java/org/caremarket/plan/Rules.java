package org.caremarket.plan;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import org.caremarket.platform.access.Actor;
import org.caremarket.platform.audit.AuditTrail;

/** What the council decided about signing off its plans. */
@Singleton
public class Rules {

    private final RuleRepository repository;
    private final AuditTrail audit;

    Rules(RuleRepository repository, AuditTrail audit) {
        this.repository = repository;
        this.audit = audit;
    }

    public PlanRules find() {
        return repository.find();
    }

    /**
     * Decides anew.
     *
     * @param seen the version of the rules that was seen before
     * @return whether it is done; if not, somebody else decided first
     */
    @Transactional
    public boolean change(boolean ownApproval, int seen, Actor by) {
        if (repository.change(ownApproval, seen) == 0) {
            return false;
        }
        audit.record(by, "changed", "plan rules", 1, ownApproval
                ? "Approvers may approve what they alone wrote"
                : "Approvers may not approve what they alone wrote");
        return true;
    }
}

package org.caremarket.delivery.report;

import io.micronaut.transaction.annotation.ReadOnly;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Optional;
import org.caremarket.delivery.Actions;
import org.caremarket.delivery.DeliveryPlan;
import org.caremarket.delivery.DeliveryPlans;
import org.caremarket.platform.time.AsAt;

/** Board reports of a council's delivery plans. */
@Singleton
public class BoardReports {

    private final DeliveryPlans plans;
    private final Actions actions;
    private final ReportRepository repository;
    private final Clock clock;

    BoardReports(DeliveryPlans plans, Actions actions, ReportRepository repository, Clock clock) {
        this.plans = plans;
        this.actions = actions;
        this.repository = repository;
        this.clock = clock;
    }

    /** The report of a plan, if this council has it. */
    @ReadOnly
    public Optional<BoardReport> find(long plan, ReportDate date) {
        return plans.find(plan).map(found -> report(found, date));
    }

    private BoardReport report(DeliveryPlan plan, ReportDate date) {
        // Here the clock only says when a day ends.
        var dayAfter = date.since().plusDays(1).atStartOfDay(clock.getZone()).toInstant();
        return new BoardReport(
                plan,
                date,
                actions.ofPlan(plan.id(), date.at()),
                actions.ofPlan(plan.id(), date.compared()),
                actions.counts(date.at()).ofPlan(plan.id()),
                StatusOn.standing(repository.statuses(plan.id(), date.day(), date.recordedBy())),
                repository.recordedAfter(plan.id(), date.day(), date.recordedBy(), AsAt.ALL),
                repository.recordedAfter(plan.id(), date.since(), dayAfter, date.recordedBy()));
    }
}

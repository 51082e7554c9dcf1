package org.caremarket.provider.oversight;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.caremarket.delivery.Action;
import org.caremarket.delivery.ActionEdits;
import org.caremarket.delivery.ActionText;
import org.caremarket.delivery.Actions;
import org.caremarket.delivery.ChangeOutcome;
import org.caremarket.platform.access.Actor;
import org.caremarket.platform.audit.AuditTrail;
import org.caremarket.provider.oversight.ImprovementRepository.Improvement;

/** The improvement plans of locations: actions of the council's delivery plans. */
@Singleton
class Improvements {

    private final ImprovementRepository repository;
    private final Actions actions;
    private final ActionEdits edits;
    private final AuditTrail audit;
    private final Clock clock;

    Improvements(ImprovementRepository repository, Actions actions, ActionEdits edits, AuditTrail audit, Clock clock) {
        this.repository = repository;
        this.actions = actions;
        this.edits = edits;
        this.audit = audit;
        this.clock = clock;
    }

    /** The actions for a location as they stand now; one that was taken out of its plan is left out. */
    List<Action> of(long location) {
        return actions.these(repository.of(location).stream().map(Improvement::actionId).toList());
    }

    /** The same of every location that has any. */
    Map<Long, List<Action>> all() {
        var links = repository.all();
        var known = actions.these(links.stream().map(Improvement::actionId).distinct().toList());
        return links.stream().collect(Collectors.groupingBy(Improvement::locationId, Collectors.flatMapping(
                link -> known.stream().filter(action -> action.id() == link.actionId()), Collectors.toList())));
    }

    /** The ids of the locations that an action improves. */
    List<Long> locationsOf(long action) {
        return repository.with(action).stream().map(Improvement::locationId).toList();
    }

    /** Makes an action part of a location's improvement plan; twice is as good as once. False when there is no such action. */
    @Transactional
    boolean link(long location, long action, Actor by) {
        var found = actions.find(action);
        found.ifPresent(linked -> {
            if (repository.add(location, action, by.name(), clock.instant()) > 0) {
                audit.record(by, "linked", Monitoring.RECORD, location, "action " + linked.ref() + " " + linked.title());
            }
        });
        return found.isPresent();
    }

    /** Adds an action to a delivery plan, and makes it part of a location's improvement plan. */
    @Transactional
    ChangeOutcome add(long location, long plan, ActionText text, Actor by) {
        var outcome = edits.add(plan, text, by);
        if (outcome instanceof ChangeOutcome.Saved(var action)) {
            link(location, action.id(), by);
        }
        return outcome;
    }

    /** Takes an action out of a location's improvement plan; it stays in its delivery plan. */
    @Transactional
    boolean unlink(long location, long action, Actor by) {
        var removed = repository.remove(location, action) > 0;
        if (removed) {
            audit.record(by, "unlinked", Monitoring.RECORD, location, actions.find(action)
                    .map(each -> "action " + each.ref() + " " + each.title()).orElse("an action that is no longer there"));
        }
        return removed;
    }
}

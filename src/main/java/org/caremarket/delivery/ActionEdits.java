package org.caremarket.delivery;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.caremarket.delivery.ChangeOutcome.NotFound;
import org.caremarket.delivery.ChangeOutcome.Reason;
import org.caremarket.delivery.ChangeOutcome.Refused;
import org.caremarket.delivery.ChangeOutcome.Saved;
import org.caremarket.delivery.ChangeOutcome.Stale;
import org.caremarket.market.Segments;
import org.caremarket.platform.access.Actor;
import org.caremarket.platform.audit.AuditTrail;
import org.caremarket.platform.web.Difference;

/** What can be done to actions themselves; what is reported on them is {@link Actions}' business. */
@Singleton
public class ActionEdits {

    private final Actions actions;
    private final EditRepository repository;
    private final DeliveryPlanRepository plans;
    private final Segments segments;
    private final AuditTrail audit;
    private final Clock clock;

    ActionEdits(
            Actions actions, EditRepository repository, DeliveryPlanRepository plans, Segments segments, AuditTrail audit,
            Clock clock) {
        this.actions = actions;
        this.repository = repository;
        this.plans = plans;
        this.segments = segments;
        this.audit = audit;
        this.clock = clock;
    }

    /** Adds an action to the end of its theme, not started as of today. */
    @Transactional
    public ChangeOutcome add(long plan, ActionText text, Actor by) {
        if (plans.lock(plan).isEmpty()) {
            return new NotFound();
        }
        var themes = plans.themes(plan);
        var refs = new HashSet<>(repository.refs(plan));
        var wrong = problem(text, themes, refs);
        if (wrong.isPresent()) {
            return new Refused(wrong.get());
        }
        var when = text.byWhen();
        var ref = text.ref() == null ? nextRef(theme(text, themes).orElseThrow(), refs) : text.ref();
        var id = repository.add(plan, ref, null, null, text.themeId(), text.title(), text.description(), text.owner(),
                text.segments().toArray(String[]::new), when.typed(), when.start(), when.end(), when.understood(),
                Status.NOT_STARTED, "", "", null, LocalDate.now(clock), by.name());
        audit.record(by, "added", "action", id, ref + " " + text.title());
        return new Saved(actions.find(id).orElseThrow());
    }

    /** Changes what an action is from today on; what it was before can still be seen as at an earlier day. */
    @Transactional
    public ChangeOutcome change(long id, ActionText typed, int edition, Actor by) {
        var found = actions.find(id);
        if (found.isEmpty() || plans.lock(found.get().planId()).isEmpty()) {
            return new NotFound();
        }
        // Read again behind the lock: somebody may have been quicker.
        found = actions.find(id);
        if (found.isEmpty()) {
            return new NotFound();
        }
        var action = found.get();
        var before = ActionText.of(action);
        var text = typed.keeping(action.ref());
        if (text.equals(before)) {
            return new Saved(action);
        }
        if (action.edition() != edition) {
            return new Stale(action);
        }
        var refs = new HashSet<>(repository.refs(action.planId()));
        refs.remove(key(action.ref()));
        var themes = plans.themes(action.planId());
        var wrong = problem(text, themes, refs);
        if (wrong.isPresent()) {
            return new Refused(wrong.get());
        }
        if (repository.advance(id, edition, text.ref()) == 0) {
            return actions.find(id).<ChangeOutcome>map(Stale::new).orElseGet(NotFound::new);
        }
        var when = text.byWhen();
        repository.revise(id, text.themeId(), text.title(), text.description(), text.owner(),
                text.segments().toArray(String[]::new), when.typed(), when.start(), when.end(), when.understood(),
                LocalDate.now(clock), by.name());
        var known = segments.all();
        audit.record(by, "changed", "action", id, Difference.inWords(before.parts(action.theme(), known),
                text.parts(theme(text, themes).orElseThrow().title(), known)));
        return new Saved(actions.find(id).orElseThrow());
    }

    /** Takes an action that should never have been there out of its plan; work that ended is stopped instead. */
    @Transactional
    public ChangeOutcome withdraw(long id, int version, int edition, Actor by) {
        var found = actions.find(id);
        if (found.isEmpty()) {
            return new NotFound();
        }
        if (repository.withdraw(id, version, edition) == 0) {
            return actions.find(id).<ChangeOutcome>map(Stale::new).orElseGet(NotFound::new);
        }
        audit.record(by, "removed", "action", id, found.get().ref() + " " + found.get().title());
        return new Saved(found.get());
    }

    /** Moves an action one place up or down among those of its theme; at the end of the list nothing happens. */
    @Transactional
    public ChangeOutcome move(long id, boolean up, Actor by) {
        var found = actions.find(id);
        if (found.isEmpty() || plans.lock(found.get().planId()).isEmpty()) {
            return new NotFound();
        }
        var order = repository.order(found.get().themeId());
        var other = order.indexOf(id) + (up ? -1 : 1);
        if (other >= 0 && other < order.size()) {
            repository.swap(id, order.get(other));
            audit.record(by, "moved", "action", id, up ? "up" : "down");
        }
        return new Saved(actions.find(id).orElseThrow());
    }

    /** Who last said what an action is. */
    String lastAuthor(long id) {
        return repository.lastAuthor(id);
    }

    private Optional<Reason> problem(ActionText text, List<Theme> themes, Set<String> refs) {
        if (theme(text, themes).isEmpty()) {
            return Optional.of(Reason.NO_SUCH_THEME);
        }
        if (text.ref() != null && refs.contains(key(text.ref()))) {
            return Optional.of(Reason.REF_TAKEN);
        }
        return segments.bySlug().keySet().containsAll(text.segments())
                ? Optional.empty()
                : Optional.of(Reason.NO_SUCH_SEGMENT);
    }

    private static Optional<Theme> theme(ActionText text, List<Theme> themes) {
        return themes.stream().filter(theme -> theme.id() == text.themeId()).findFirst();
    }

    /** The first number of the theme that no action has: {@code 2.4}. */
    private static String nextRef(Theme theme, Set<String> taken) {
        var number = 1;
        while (taken.contains(theme.position() + "." + number)) {
            number++;
        }
        return theme.position() + "." + number;
    }

    private static String key(String ref) {
        return ref.toLowerCase(Locale.ROOT);
    }
}

package org.caremarket.workshop.collation;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.transaction.annotation.ReadOnly;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.caremarket.delivery.Actions;
import org.caremarket.plan.Sections;
import org.caremarket.platform.access.Actor;
import org.caremarket.platform.audit.AuditTrail;
import org.caremarket.platform.web.FieldError;
import org.caremarket.workshop.Workshops;
import org.caremarket.workshop.collation.DispositionOutcome.NotFound;
import org.caremarket.workshop.collation.DispositionOutcome.Refused;
import org.caremarket.workshop.collation.DispositionOutcome.Saved;
import org.caremarket.workshop.collation.DispositionOutcome.Stale;
import org.caremarket.workshop.response.Answer;
import org.caremarket.workshop.response.Responses;

/**
 * What the council decides about what was said, and what came of it in plans and actions. Links count by themselves; a
 * decision has versions.
 */
@Singleton
public class Dispositions {

    static final String RECORD = "workshop disposition";

    private final DispositionRepository dispositions;
    private final ChainRepository chain;
    private final ThemeRepository themes;
    private final Responses responses;
    private final Workshops workshops;
    private final Sections sections;
    private final Actions actions;
    private final AuditTrail audit;
    private final Clock clock;

    Dispositions(
            DispositionRepository dispositions, ChainRepository chain, ThemeRepository themes, Responses responses,
            Workshops workshops, Sections sections, Actions actions, AuditTrail audit, Clock clock) {
        this.dispositions = dispositions;
        this.chain = chain;
        this.themes = themes;
        this.responses = responses;
        this.workshops = workshops;
        this.sections = sections;
        this.actions = actions;
        this.audit = audit;
        this.clock = clock;
    }

    /** Sections of plans that decisions of a workshop changed. */
    public List<ChangedSection> sections(long workshop) {
        return chain.sections(workshop);
    }

    /** Delivery actions that carry what was decided. */
    public List<CarryingAction> actions(long workshop) {
        return chain.actions(workshop);
    }

    /** What was decided about something; empty while nothing was. */
    @ReadOnly
    public Optional<Disposition> find(long workshop, Subject subject) {
        return dispositions.of(workshop).stream().filter(each -> each.subject().equals(subject)).findFirst();
    }

    /**
     * Decides, or decides anew.
     *
     * @param version of the decision that was seen; 0 when there was none
     */
    @Transactional
    public DispositionOutcome decide(long workshop, Subject subject, Decision decision, String reason, int version, Actor by) {
        if (workshops.hold(workshop).isEmpty() || !exists(workshop, subject)) {
            return new NotFound();
        }
        var read = subject.theme() ? null : responses.answer(workshop, subject.id()).map(Answer::version).orElseThrow();
        var before = dispositions.lock(workshop, theme(subject), answer(subject));
        if (before.isEmpty()) {
            if (version != 0) {
                return new Refused(new FieldError("decision", "Somebody took the decision back meanwhile: look at it again"));
            }
            var id = dispositions.add(workshop, theme(subject), answer(subject), read, decision.name(), reason, by.name(),
                    clock.instant());
            if (id == null) {
                return new Stale(find(workshop, subject).orElseThrow());
            }
            return decided(workshop, subject, by);
        }
        var current = before.get();
        if (current.version() != version) {
            return new Stale(current);
        }
        if (current.decision() == decision && current.reason().equals(reason)
                && Objects.equals(current.answerVersion(), read)) {
            return new Saved(current);
        }
        dispositions.change(current.id(), decision.name(), reason, read, by.name(), clock.instant());
        return decided(workshop, subject, by);
    }

    /** Takes a decision back with all that it is linked to; what was published of it stays published. */
    @Transactional
    public DispositionOutcome remove(long workshop, Subject subject, int version, Actor by) {
        return with(workshop, subject, current -> {
            if (current.version() != version) {
                return new Stale(current);
            }
            dispositions.remove(current.id());
            audit.record(by, "took back", RECORD, current.id(), current.decision().title());
            return new Saved(current);
        });
    }

    /** Says that a version of a section of a plan has what was asked for, in these words. */
    @Transactional
    public DispositionOutcome changed(long workshop, Subject subject, long plan, String key, int version, String words, Actor by) {
        return with(workshop, subject, current -> {
            if (sections.version(plan, key, version).isEmpty()) {
                return new Refused(new FieldError("section", "Choose a section of a plan, and a version of it"));
            }
            // Linked again it has these words instead.
            chain.removeSection(current.id(), plan, key, version);
            chain.addSection(current.id(), plan, key, version, words);
            audit.record(by, "linked", RECORD, current.id(), "plan %d, %s, version %d".formatted(plan, key, version));
            return new Saved(current);
        });
    }

    @Transactional
    public DispositionOutcome notChanged(long workshop, Subject subject, long plan, String key, int version, Actor by) {
        return with(workshop, subject, current -> {
            if (chain.removeSection(current.id(), plan, key, version) > 0) {
                audit.record(by, "unlinked", RECORD, current.id(), "plan %d, %s, version %d".formatted(plan, key, version));
            }
            return new Saved(current);
        });
    }

    /** Says that a delivery action carries what was decided. */
    @Transactional
    public DispositionOutcome carries(long workshop, Subject subject, long action, Actor by) {
        return with(workshop, subject, current -> {
            if (actions.find(action).isEmpty()) {
                return new Refused(new FieldError("action", "Choose an action of this council's delivery plans"));
            }
            chain.addAction(current.id(), action);
            audit.record(by, "linked", RECORD, current.id(), "action " + action);
            return new Saved(current);
        });
    }

    @Transactional
    public DispositionOutcome carriesNot(long workshop, Subject subject, long action, Actor by) {
        return with(workshop, subject, current -> {
            if (chain.removeAction(current.id(), action) > 0) {
                audit.record(by, "unlinked", RECORD, current.id(), "action " + action);
            }
            return new Saved(current);
        });
    }

    private DispositionOutcome with(long workshop, Subject subject, Function<Disposition, DispositionOutcome> what) {
        return workshops.hold(workshop).flatMap(held -> dispositions.lock(workshop, theme(subject), answer(subject)))
                .map(what).orElseGet(NotFound::new);
    }

    private DispositionOutcome decided(long workshop, Subject subject, Actor by) {
        var saved = find(workshop, subject).orElseThrow();
        audit.record(by, "decided", RECORD, saved.id(), saved.decision().title());
        return new Saved(saved);
    }

    /** Whether the workshop has something of this kind to decide about. */
    @ReadOnly
    public boolean knows(long workshop, Subject subject) {
        return workshops.find(workshop).isPresent() && exists(workshop, subject);
    }

    private boolean exists(long workshop, Subject subject) {
        return subject.theme() ? themes.known(workshop).stream().anyMatch(theme -> theme.id() == subject.id())
                : responses.answer(workshop, subject.id()).isPresent();
    }

    private static @Nullable Long theme(Subject subject) {
        return subject.theme() ? subject.id() : null;
    }

    private static @Nullable Long answer(Subject subject) {
        return subject.theme() ? null : subject.id();
    }
}

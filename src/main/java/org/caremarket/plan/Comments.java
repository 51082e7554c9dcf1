package org.caremarket.plan;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import org.caremarket.platform.access.Actor;
import org.caremarket.platform.audit.AuditTrail;

/** What officers and approvers say to each other about sections, while a plan is written and reviewed. */
@Singleton
public class Comments {

    private final PlanRepository states;
    private final Sections sections;
    private final CommentRepository repository;
    private final AuditTrail audit;
    private final Clock clock;

    Comments(PlanRepository states, Sections sections, CommentRepository repository, AuditTrail audit, Clock clock) {
        this.states = states;
        this.sections = sections;
        this.repository = repository;
        this.audit = audit;
        this.clock = clock;
    }

    /** What was said about a section, the oldest first, each with its answers. */
    public List<Talk> of(long plan, String key) {
        return Talk.of(repository.of(plan, key));
    }

    /** How many comments of each section are open; sections without one are left out. */
    public Map<String, Long> open(long plan) {
        return repository.open(plan).stream()
                .collect(Collectors.toMap(CommentRepository.Open::key, CommentRepository.Open::number));
    }

    /** Whether a plan in this state can be commented on: until it is approved. */
    public static boolean possible(PlanState state) {
        return state.open() || state == PlanState.IN_REVIEW;
    }

    /**
     * Comments on a section.
     *
     * @param seen the version of the section that was read; 0 when there was none. One that never was becomes the newest
     */
    @Transactional
    public CommentOutcome add(long plan, String key, String text, int seen, Actor by) {
        return in(plan, key, section ->
                save(plan, section, null, text, Math.min(seen, section.version()), "commented on", by));
    }

    /** Answers a comment; an answer to an answer stands beside it. */
    @Transactional
    public CommentOutcome answer(long plan, String key, long comment, String text, Actor by) {
        return in(plan, key, section -> repository.find(plan, key, comment)
                .<CommentOutcome>map(found -> save(plan, section, found.answers() == null ? found.id() : found.answers(),
                        text, section.version(), "answered a comment on", by))
                .orElseGet(CommentOutcome.NotFound::new));
    }

    /** Settles a comment. */
    @Transactional
    public CommentOutcome resolve(long plan, String key, long comment, Actor by) {
        return settle(plan, key, comment, "resolved a comment on", by,
                found -> repository.resolve(found.id(), by.name(), clock.instant()));
    }

    /** Opens a settled comment again. */
    @Transactional
    public CommentOutcome reopen(long plan, String key, long comment, Actor by) {
        return settle(plan, key, comment, "reopened a comment on", by, found -> repository.reopen(found.id()));
    }

    private CommentOutcome settle(
            long plan, String key, long comment, String verb, Actor by, ToIntFunction<Comment> change) {
        return in(plan, key, section -> {
            var found = repository.find(plan, key, comment).filter(each -> each.answers() == null);
            if (found.isEmpty()) {
                return new CommentOutcome.NotFound();
            }
            if (change.applyAsInt(found.get()) == 1) {
                audit.record(by, verb, Plans.RECORD, plan, section.heading());
            }
            return new CommentOutcome.Saved(repository.find(plan, key, comment).orElseThrow());
        });
    }

    private CommentOutcome save(
            long plan, Section section, @Nullable Long answered, String text, int seen, String verb, Actor by) {
        var id = repository.add(plan, section.key(), answered, text, seen, by.personId(), by.name(), clock.instant());
        audit.record(by, verb, Plans.RECORD, plan, section.heading());
        return new CommentOutcome.Saved(repository.find(plan, section.key(), id).orElseThrow());
    }

    private CommentOutcome in(long plan, String key, Function<Section, CommentOutcome> act) {
        var found = states.hold(plan);
        Optional<Section> section = found.flatMap(each -> sections.find(each, key)).filter(Section::writable);
        if (section.isEmpty()) {
            return new CommentOutcome.NotFound();
        }
        return possible(found.get().state()) ? act.apply(section.get()) : new CommentOutcome.Locked(found.get().state());
    }
}

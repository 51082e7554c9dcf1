package org.caremarket.plan;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.transaction.annotation.ReadOnly;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.caremarket.platform.access.Accounts;
import org.caremarket.platform.access.Actor;
import org.caremarket.platform.access.Person;
import org.caremarket.platform.access.Role;
import org.caremarket.platform.audit.AuditTrail;
import org.caremarket.platform.web.FieldError;

/** Who is to write which section. An assignment is a request, not a lock: any officer can write any section. */
@Singleton
public class Assignments {

    private final PlanRepository states;
    private final Sections sections;
    private final Accounts accounts;
    private final AssignmentRepository repository;
    private final AuditTrail audit;
    private final Clock clock;

    Assignments(
            PlanRepository states, Sections sections, Accounts accounts, AssignmentRepository repository, AuditTrail audit,
            Clock clock) {
        this.states = states;
        this.sections = sections;
        this.accounts = accounts;
        this.repository = repository;
        this.audit = audit;
        this.clock = clock;
    }

    /** Who is to write what in a plan, by the keys of its sections; sections without anybody are left out. */
    @ReadOnly
    public Map<String, Assignee> of(long plan) {
        var rows = repository.of(plan);
        if (rows.isEmpty()) {
            return Map.of();
        }
        var people = accounts.all().stream().collect(Collectors.toMap(Person::id, Function.identity()));
        return rows.stream().map(row -> assignee(row, people.get(row.personId())))
                .collect(Collectors.toMap(Assignee::key, Function.identity()));
    }

    /** Those who can be asked to write: officers and approvers with an open account, by name. */
    @ReadOnly
    public List<Person> writers() {
        return accounts.all().stream().filter(Assignments::writes).toList();
    }

    /**
     * Asks a person to write a section, or nobody.
     *
     * @param person null for nobody in particular
     * @param seen what its author saw; empty when they did not look
     */
    @Transactional
    public AssignmentOutcome assign(long id, String key, @Nullable Long person, Optional<Seen> seen, Actor by) {
        var plan = states.hold(id);
        var section = plan.flatMap(each -> sections.find(each, key)).filter(Section::writable);
        if (section.isEmpty()) {
            return new AssignmentOutcome.NotFound();
        }
        if (!plan.get().state().beforeSubmission()) {
            return new AssignmentOutcome.Locked(plan.get().state());
        }
        var before = repository.lock(id, key).map(Assignment::personId).orElse(null);
        if (same(before, person)) {
            return new AssignmentOutcome.Saved(of(id).get(key));
        }
        if (seen.isPresent() && !same(before, seen.get().person())) {
            return new AssignmentOutcome.Stale(of(id).get(key));
        }
        var writer = person == null ? Optional.<Person>empty() : accounts.find(person).filter(Assignments::writes);
        if (person != null && writer.isEmpty()) {
            return new AssignmentOutcome.Refused(new FieldError("person",
                    "Choose an officer or an approver who can sign in"));
        }
        if (person == null) {
            repository.free(id, key);
        } else {
            repository.assign(id, key, person, by.name(), clock.instant());
        }
        audit.record(by, "assigned", Plans.RECORD, id, "%s to %s".formatted(
                section.get().heading(), writer.map(Person::name).orElse("nobody in particular")));
        return new AssignmentOutcome.Saved(of(id).get(key));
    }

    /**
     * Who was seen to be assigned.
     *
     * @param person null for nobody
     */
    public record Seen(@Nullable Long person) {}

    private static boolean same(@Nullable Long one, @Nullable Long other) {
        return one == null ? other == null : one.equals(other);
    }

    private static boolean writes(Person person) {
        return person.active() && (person.role() == Role.OFFICER || person.role() == Role.APPROVER);
    }

    private static Assignee assignee(Assignment row, @Nullable Person person) {
        return new Assignee(row.key(), row.personId(), person == null ? "Somebody" : person.name(),
                person != null && writes(person), row.assignedBy(), row.assignedAt());
    }
}

package org.caremarket.workshop.invitation;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.transaction.TransactionDefinition.Propagation;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.caremarket.platform.access.Actor;
import org.caremarket.platform.audit.AuditTrail;
import org.caremarket.platform.job.Job;
import org.caremarket.platform.job.Jobs;
import org.caremarket.workshop.Workshop;
import org.caremarket.workshop.Workshops;

/** Letters to many: who asked for them, for whom and with which words. They are written by {@link RoundJob}. */
@Singleton
class Rounds {

    private final RoundRepository repository;
    private final Jobs jobs;
    private final AuditTrail audit;
    private final Clock clock;

    Rounds(RoundRepository repository, Jobs jobs, AuditTrail audit, Clock clock) {
        this.repository = repository;
        this.jobs = jobs;
        this.audit = audit;
        this.clock = clock;
    }

    /** The rounds of a workshop, newest first. */
    List<Round> of(long workshop) {
        return repository.of(workshop);
    }

    Optional<Round> find(long id) {
        return repository.find(id);
    }

    /** Why contacts were not written to, by round, newest first. */
    List<LeftOut> leftOut(long workshop) {
        return repository.leftOut(workshop);
    }

    /** The jobs of these rounds that go on, or of which nothing came. */
    List<Job> jobs(List<Round> rounds) {
        return rounds.stream().filter(round -> round.due() > 0)
                .flatMap(round -> jobs.latest(RoundJob.NAME, "" + round.id()).stream()).toList();
    }

    /** Has these contacts written to, each once, when the caller's transaction is committed. */
    @Transactional(propagation = Propagation.MANDATORY)
    Round ask(
            Workshop workshop, RoundKind kind, RoundWords words, @Nullable Long session, Collection<Long> contacts, Actor by) {
        var id = keep(workshop, kind, words, session, contacts, by.name());
        jobs.start(RoundJob.NAME, "Writing to %,d contacts: %s".formatted(contacts.size(), workshop.title()), id, by);
        audit.record(by, "asked for letters", Workshops.RECORD, workshop.id(),
                "%s, to %,d contacts".formatted(kind.title().toLowerCase(Locale.UK), contacts.size()));
        return repository.find(id).orElseThrow();
    }

    /** The same without a job: the caller writes the letters itself. Gives its id. */
    long keep(
            Workshop workshop, RoundKind kind, RoundWords words, @Nullable Long session, Collection<Long> contacts, String by) {
        var id = repository.add(workshop.id(), kind.name(), words.subject(), words.opening(), session, by, clock.instant());
        repository.choose(id, contacts.toArray(Long[]::new));
        return id;
    }

    /** Goes on with a round whose job failed; false when there is nothing left of it to do. */
    @Transactional
    boolean goOn(long workshop, long id, Actor by) {
        var round = repository.find(id).filter(found -> found.workshopId() == workshop && found.due() > 0);
        round.ifPresent(found -> jobs.start(RoundJob.NAME, "Writing to %,d contacts".formatted(found.due()), id, by));
        return round.isPresent();
    }
}

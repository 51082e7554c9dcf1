package org.caremarket.platform.job;

import io.micronaut.context.event.ApplicationEventPublisher;
import io.micronaut.transaction.TransactionDefinition.Propagation;
import io.micronaut.transaction.annotation.ReadOnly;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.caremarket.platform.access.Actor;
import org.caremarket.platform.tenancy.CouncilScope;
import org.caremarket.platform.tenancy.Scope;
import org.caremarket.platform.web.Items;
import org.caremarket.platform.web.PageRequest;

/** A council's work in the background. */
@Singleton
public class Jobs {

    private final JobRepository repository;
    private final JobMarks marks;
    private final ApplicationEventPublisher<JobStarted> events;
    private final Clock clock;

    Jobs(JobRepository repository, JobMarks marks, ApplicationEventPublisher<JobStarted> events, Clock clock) {
        this.repository = repository;
        this.marks = marks;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Starts a job, as part of the caller's transaction: once that is committed the job is done, whatever becomes of
     * this process. One that waits or runs already for the same kind and subject is not started a second time.
     *
     * @param kind the name of a {@link JobKind}
     * @param title what it does, in people's words: {@code Reading contacts.xlsx}
     * @param subject what it is about, in the words of its kind
     * @return the job, begun at the earliest when the transaction is committed
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public Job start(String kind, String title, String subject, Actor by) {
        var council = council();
        marks.mark(council);
        repository.add(kind, title, subject, by.personId() == 0 ? null : by.personId(), by.name(), by.role().name(),
                by.from(), clock.instant());
        events.publishEvent(new JobStarted(council));
        return repository.latest(kind, subject).orElseThrow();
    }

    /** Has this council looked at for work that waits, as part of the caller's transaction; see {@link StandingWork}. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void mark() {
        marks.mark(council());
    }

    /** The same for a subject that is a number. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Job start(String kind, String title, long subject, Actor by) {
        return start(kind, title, Long.toString(subject), by);
    }

    /** The job with this id, if this council has it. */
    public Optional<Job> find(long id) {
        return repository.find(id);
    }

    /** The newest job of a kind about a subject. */
    public Optional<Job> latest(String kind, String subject) {
        return repository.latest(kind, subject);
    }

    /** The newest job of a kind about each subject whose words begin like this; newest first. */
    public List<Job> about(String kind, String beginning) {
        return repository.about(kind, beginning);
    }

    /** Jobs, newest first. */
    @ReadOnly
    public Items<Job> list(PageRequest page) {
        return new Items<>(repository.list(page.size(), page.offset()), repository.number());
    }

    /** Jobs that have still to come to an end, oldest first. */
    public List<Job> open() {
        return repository.open();
    }

    private static CouncilScope council() {
        return Scope.current() instanceof CouncilScope council
                ? council
                : throwNoCouncil();
    }

    private static CouncilScope throwNoCouncil() {
        throw new IllegalStateException("Jobs are a council's");
    }
}

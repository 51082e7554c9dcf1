package org.caremarket.workshop;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import org.caremarket.market.Segments;
import org.caremarket.plan.Plan;
import org.caremarket.plan.Plans;
import org.caremarket.platform.file.FileProblems;
import org.caremarket.platform.file.TenantFileProblems;

/** Brings the workshops of a council's folder into its schema; those that are there already stay as they are. */
@Singleton
class WorkshopLoading {

    /** Who stands in the history for what came with the council's folder. */
    private static final String IMPORT = "Import";

    private final Workshops workshops;
    private final WorkshopRepository repository;
    private final SessionRepository sessions;
    private final Agenda agenda;
    private final Positions positions;
    private final Segments segments;
    private final Plans plans;
    private final Clock clock;

    WorkshopLoading(
            Workshops workshops, WorkshopRepository repository, SessionRepository sessions, Agenda agenda,
            Positions positions, Segments segments, Plans plans, Clock clock) {
        this.workshops = workshops;
        this.repository = repository;
        this.sessions = sessions;
        this.agenda = agenda;
        this.positions = positions;
        this.segments = segments;
        this.plans = plans;
        this.clock = clock;
    }

    /**
     * All or none of them; what happened, for the progress line.
     *
     * @throws TenantFileProblems with everything that is wrong with any of them
     */
    @Transactional
    public String load(Path folder) {
        var problems = new FileProblems();
        var found = new WorkshopFolderReader(segments.bySlug(), clock.instant(), problems).readAll(folder);
        problems.throwIfAny();
        long added = found.stream().filter(workshop -> add(workshop, problems)).count();
        problems.throwIfAny();
        return found.isEmpty() ? "none" : added == 0 ? "already there" : added == 1 ? "1 workshop" : added + " workshops";
    }

    private boolean add(WorkshopFolder file, FileProblems problems) {
        var read = file.workshop();
        if (workshops.titled(read.title()).isPresent()) {
            return false;
        }
        Optional<Plan> plan = file.plan().isEmpty() ? Optional.empty() : plans.titled(file.plan());
        if (plan.isEmpty() && !file.plan().isEmpty()) {
            problems.add(file.shown(), file.planLine(), "The council has no plan \"%s\"".formatted(file.plan()));
        }
        read.agenda().forEach(part -> positions.missing(part.text()).forEach(reference -> problems.add(
                file.shown(), file.sectionsLine(), "The section \"%s\" quotes {{%s}}, and no such figure is recorded"
                        .formatted(part.title(), reference))));
        var planned = new NewWorkshop(read.title(), read.purpose(), read.segments(), read.audience(), read.contact(),
                read.minutes(), plan.map(Plan::id).orElse(null), read.closesAt(), read.source(), read.madeUp(), read.agenda());
        if (!(workshops.load(planned, IMPORT) instanceof WorkshopOutcome.Saved(var workshop))) {
            return false;
        }
        file.sessions().forEach(session -> sessions.add(workshop.id(), session.startsAt(), session.endsAt(),
                session.venue(), session.onlineLink(), session.capacity()));
        if (file.opened() != null) {
            agenda.freeze(workshop.id());
            repository.loadTimes(workshop.id(), file.opened(), file.closed());
        }
        return true;
    }
}

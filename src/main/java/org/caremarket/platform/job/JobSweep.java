package org.caremarket.platform.job;

import io.micronaut.context.annotation.Requires;
import io.micronaut.context.env.Environment;
import io.micronaut.runtime.event.annotation.EventListener;
import io.micronaut.runtime.server.event.ServerStartupEvent;
import io.micronaut.scheduling.annotation.Scheduled;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.caremarket.platform.tenancy.CouncilDirectory;
import org.caremarket.platform.tenancy.CouncilScope;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Finds jobs that nobody does: their process ended, or has no place for them. Asks one table for the councils that may
 * have such, and then only those.
 */
@Singleton
@Requires(notEnv = Environment.CLI)
class JobSweep {

    private static final Logger LOG = LoggerFactory.getLogger(JobSweep.class);

    private final JobMarks marks;
    private final JobLedger ledger;
    private final JobRunner runner;
    private final List<StandingWork> others;
    private final CouncilDirectory councils;
    private volatile boolean serving;

    JobSweep(
            JobMarks marks, JobLedger ledger, JobRunner runner, List<StandingWork> others, CouncilDirectory councils) {
        this.others = others;
        this.marks = marks;
        this.ledger = ledger;
        this.runner = runner;
        this.councils = councils;
    }

    /** Before that, schemas may not be there yet. */
    @EventListener
    void begin(ServerStartupEvent event) {
        serving = true;
    }

    @Scheduled(initialDelay = "2s", fixedDelay = "20s")
    void sweep() {
        if (!serving) {
            return;
        }
        try {
            var marked = marks.councils();
            if (!marked.isEmpty()) {
                var served = councils.councils().stream()
                        .collect(Collectors.toMap(CouncilScope::number, Function.identity()));
                marked.stream().filter(served::containsKey).map(served::get).forEach(this::look);
            }
        } catch (RuntimeException e) {
            LOG.warn("Jobs that nobody does cannot be looked for now; soon again", e);
        }
    }

    private void look(CouncilScope council) {
        try {
            var jobs = council.call(ledger::backlog);
            if (jobs.due() > 0) {
                runner.wake(council);
            }
            var unfinished = jobs.unfinished();
            for (var other : others) {
                var left = council.call(other::left);
                if (left.due() > 0) {
                    other.wake(council);
                }
                unfinished += left.unfinished();
            }
            if (unfinished == 0) {
                marks.unmark(council.number());
            }
        } catch (RuntimeException e) {
            LOG.warn("The jobs of {} cannot be read now; soon again", council.role(), e);
        }
    }
}

package org.caremarket.reference;

import io.micronaut.context.annotation.Requires;
import io.micronaut.context.env.Environment;
import io.micronaut.context.event.ApplicationEventListener;
import io.micronaut.context.event.StartupEvent;
import io.micronaut.core.order.Ordered;
import jakarta.inject.Singleton;
import org.caremarket.platform.database.Database;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** On the demonstration default, the figures that ship are there from the first start. Operators load them by command. */
@Singleton
@Requires(notEnv = Environment.CLI)
final class StartWithFigures implements ApplicationEventListener<StartupEvent>, Ordered {

    /** After the schemas are up to date, which others see to without an order of their own. */
    private static final int LATE = 1_000;

    private static final Logger LOG = LoggerFactory.getLogger(StartWithFigures.class);

    private final Database database;
    private final ReferenceFigures figures;

    StartWithFigures(Database database, ReferenceFigures figures) {
        this.database = database;
        this.figures = figures;
    }

    @Override
    public int getOrder() {
        return LATE;
    }

    @Override
    public void onApplicationEvent(StartupEvent event) {
        if (!database.demonstration()) {
            return;
        }
        for (var outcome : figures.loadShipped()) {
            switch (outcome) {
                case LoadOutcome.Loaded(var report) ->
                    LOG.info("{} public figures of {} ({}) are loaded", report.figures(), report.source(), report.edition());
                case LoadOutcome.AlreadyThere there -> { }
                case LoadOutcome.Refused(var problems) ->
                    throw new IllegalStateException("Files that ship cannot be used: " + problems);
            }
        }
    }
}

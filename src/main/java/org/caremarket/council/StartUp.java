package org.caremarket.council;

import io.micronaut.context.annotation.Requires;
import io.micronaut.context.env.Environment;
import io.micronaut.context.event.ApplicationEventListener;
import io.micronaut.context.event.StartupEvent;
import io.micronaut.data.connection.exceptions.ConnectionException;
import io.micronaut.data.exceptions.DataAccessException;
import jakarta.inject.Singleton;
import org.caremarket.platform.database.Database;
import org.caremarket.platform.database.StartupFailure;
import org.caremarket.platform.tenancy.CommonsScope;
import org.caremarket.platform.tenancy.Migrations;
import org.caremarket.reference.ReferenceFigures;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Before the first request is served: schemas are brought up to date, and on the demonstration default the councils
 * under {@code tenants/} and the public figures that ship are there. Commands do only what they were asked for.
 */
@Singleton
@Requires(notEnv = Environment.CLI)
final class StartUp implements ApplicationEventListener<StartupEvent> {

    private static final Logger LOG = LoggerFactory.getLogger(StartUp.class);

    private final Database database;
    private final Provisioning provisioning;
    private final Migrations migrations;
    private final RegisterRepository register;
    private final Councils councils;
    private final TenantSetUp tenants;
    private final ReferenceFigures figures;

    StartUp(
            Database database,
            Provisioning provisioning,
            Migrations migrations,
            RegisterRepository register,
            Councils councils,
            TenantSetUp tenants,
            ReferenceFigures figures) {
        this.database = database;
        this.provisioning = provisioning;
        this.migrations = migrations;
        this.register = register;
        this.councils = councils;
        this.tenants = tenants;
        this.figures = figures;
    }

    @Override
    public void onApplicationEvent(StartupEvent event) {
        if (database.ownerAvailable()) {
            provisioning.migrate(LOG::info);
        } else {
            requireCurrent();
        }
        if (database.demonstration()) {
            tenants.all(LOG::info);
            figures.loadShipped(LOG::info);
        }
        councils.refresh();
    }

    /** A process that does not hold the owner's secret cannot migrate; it must not serve old schemas either. */
    private void requireCurrent() {
        long stale;
        String commons;
        try {
            commons = new CommonsScope().call(() -> register.commonsVersion()).orElse("");
            stale = new CommonsScope().call(() -> register.stale(migrations.councilVersion()));
        } catch (DataAccessException | ConnectionException e) {
            throw new StartupFailure("The register of councils cannot be read: check the database's address and "
                    + "CAREMARKET_MASTER_KEY, and run \"migrate\" with the owner's user and password first.", e);
        }
        if (!commons.equals(migrations.commonsVersion())) {
            throw new StartupFailure("The shared data are at version \"%s\", and this build needs %s. Run \"migrate\" with the owner's user and password first."
                    .formatted(commons, migrations.commonsVersion()));
        }
        if (stale > 0) {
            throw new StartupFailure("The data of %d councils are not up to date. Run \"migrate\" with the owner's user and password first."
                    .formatted(stale));
        }
    }
}

package org.caremarket.council;

import io.micronaut.context.event.ApplicationEventListener;
import io.micronaut.context.event.StartupEvent;
import jakarta.inject.Singleton;
import org.caremarket.platform.database.Database;
import org.caremarket.platform.database.StartupFailure;
import org.caremarket.platform.tenancy.CommonsScope;
import org.caremarket.platform.tenancy.Migrations;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Before the first request is served: schemas are brought up to date, and on the demonstration default the councils
 * under {@code tenants/} are there.
 */
@Singleton
final class StartUp implements ApplicationEventListener<StartupEvent> {

    private static final Logger LOG = LoggerFactory.getLogger(StartUp.class);

    private final Database database;
    private final Provisioning provisioning;
    private final Migrations migrations;
    private final RegisterRepository register;
    private final Councils councils;
    private final TenantSetUp tenants;

    StartUp(
            Database database,
            Provisioning provisioning,
            Migrations migrations,
            RegisterRepository register,
            Councils councils,
            TenantSetUp tenants) {
        this.database = database;
        this.provisioning = provisioning;
        this.migrations = migrations;
        this.register = register;
        this.councils = councils;
        this.tenants = tenants;
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
        }
        councils.refresh();
    }

    /** A process that does not hold the owner's secret cannot migrate; it must not serve old schemas either. */
    private void requireCurrent() {
        var stale = new CommonsScope().call(() -> register.stale(migrations.councilVersion()));
        if (stale > 0) {
            throw new StartupFailure("The data of %d councils are not up to date. Run \"migrate\" with the owner's database address first."
                    .formatted(stale));
        }
    }
}

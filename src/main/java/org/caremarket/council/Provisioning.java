package org.caremarket.council;

import jakarta.inject.Singleton;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.function.Consumer;
import org.caremarket.platform.database.Database;
import org.caremarket.platform.tenancy.CommonsScope;
import org.caremarket.platform.tenancy.CouncilPool;
import org.caremarket.platform.tenancy.CouncilScope;
import org.caremarket.platform.tenancy.LoginRoles;
import org.caremarket.platform.tenancy.Migrations;
import org.caremarket.platform.tenancy.RegionScope;
import org.caremarket.platform.tenancy.TenantImport;

/**
 * Makes councils and regions, brings their schemas up to date, takes them away. Every step may be run again: an
 * interrupted run is finished by the next, and two processes that start together take turns.
 */
@Singleton
public class Provisioning {

    private final Database database;
    private final LoginRoles roles;
    private final Migrations migrations;
    private final OwnerRepository owners;
    private final Councils councils;
    private final CouncilPool connections;
    private final RegionGrants regionGrants;
    private final List<TenantImport> imports;

    Provisioning(
            Database database,
            LoginRoles roles,
            Migrations migrations,
            OwnerRepository owners,
            Councils councils,
            CouncilPool connections,
            RegionGrants regionGrants,
            List<TenantImport> imports) {
        this.database = database;
        this.roles = roles;
        this.migrations = migrations;
        this.owners = owners;
        this.councils = councils;
        this.connections = connections;
        this.regionGrants = regionGrants;
        this.imports = imports;
    }

    /** The shared schema and its login role, and every council's schema that is behind. */
    public void migrate(Consumer<String> progress) {
        asOwner(owner -> {
            roles.ensure(owner, CommonsScope.ROLE);
            migrations.commons();
            for (var council : owners.stale(owner, migrations.councilVersion())) {
                progress.accept("Bringing the data of " + council.name() + " up to date");
                migrate(owner, council);
            }
            return null;
        });
        councils.refresh();
    }

    /** Adds a region group, or brings its name and members to what the file says. */
    public RegionScope add(NewRegion region) {
        var scope = asOwner(owner -> {
            var added = owners.upsert(owner, region);
            roles.ensure(owner, added.role());
            regionGrants.apply(owner, added);
            owners.markReady(owner, added);
            return added;
        });
        councils.refresh();
        return scope;
    }

    /** Adds a council without data, or brings what the register says of it up to date. */
    public CouncilScope add(NewCouncil council) {
        var scope = asOwner(owner -> {
            var added = owners.upsert(owner, council);
            roles.ensure(owner, added.role());
            owners.openSchema(owner, added);
            migrate(owner, added);
            owners.markReady(owner, added);
            return added;
        });
        councils.refresh();
        return scope;
    }

    /** Reads a council's folder into its schema, as the council's own login role. */
    public void importFolder(CouncilScope council, Path folder, Consumer<String> progress) {
        for (var each : imports) {
            progress.accept(council.name() + ": " + each.what() + ", " + council.call(() -> each.importFrom(folder)));
        }
    }

    /** Takes a council and all its data away. What is to be kept must have been exported before. */
    public void remove(CouncilScope council) {
        asOwner(owner -> {
            owners.withdraw(owner, council);
            councils.refresh();
            connections.forget(council);
            owners.dropSchema(owner, council);
            roles.drop(owner, council.role());
            owners.delete(owner, council);
            return null;
        });
    }

    private void migrate(Connection owner, CouncilScope council) throws SQLException {
        migrations.council(council);
        owners.markMigrated(owner, council, migrations.councilVersion());
    }

    private interface OwnerWork<T> {
        T with(Connection owner) throws SQLException;
    }

    private <T> T asOwner(OwnerWork<T> work) {
        try (var owner = database.owner()) {
            owners.lock(owner);
            return work.with(owner);
        } catch (SQLException e) {
            throw new ProvisioningException(e);
        }
    }
}

package org.caremarket.council;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.caremarket.platform.database.Database;
import org.caremarket.platform.tenancy.CommonsScope;
import org.caremarket.platform.tenancy.CouncilPool;
import org.caremarket.platform.tenancy.CouncilScope;
import org.caremarket.platform.tenancy.LoginRoles;
import org.caremarket.platform.tenancy.Migrations;
import org.caremarket.platform.tenancy.RegionScope;
import org.caremarket.platform.tenancy.TenantImport;
import org.flywaydb.core.api.FlywayException;

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
    private final RegionGrantsRepository regionGrants;
    private final CouncilExport export;
    private final List<TenantImport> imports;

    Provisioning(
            Database database,
            LoginRoles roles,
            Migrations migrations,
            OwnerRepository owners,
            Councils councils,
            CouncilPool connections,
            RegionGrantsRepository regionGrants,
            CouncilExport export,
            List<TenantImport> imports) {
        this.database = database;
        this.roles = roles;
        this.migrations = migrations;
        this.owners = owners;
        this.councils = councils;
        this.connections = connections;
        this.regionGrants = regionGrants;
        this.export = export;
        this.imports = imports;
    }

    /**
     * The shared schema and its login role, and every council's schema that is behind, a few at once. A council that
     * was being added when something went wrong is behind too; its role may be missing.
     */
    public void migrate(Consumer<String> progress) {
        asOwner(owner -> {
            roles.ensure(owner, CommonsScope.ROLE);
            var open = owners.openToAll(owner);
            if (!open.isEmpty()) {
                progress.accept("Every role of this database server may %s: run infra/postgres/harden.sql as a superuser"
                        .formatted(String.join(", ", open)));
            }
            owners.closeByDefault(owner);
            if (migrations.commons() > 0) {
                owners.showVersion(owner);
                for (var region : owners.regions(owner)) {
                    prepare(owner, region);
                }
            }
            var stale = owners.stale(owner, migrations.councilVersion());
            for (var council : stale) {
                prepare(owner, council);
            }
            var done = new AtomicInteger();
            migrations.councils(stale, council -> {
                try {
                    owners.markMigrated(owner, council, migrations.councilVersion());
                } catch (SQLException e) {
                    throw new ProvisioningException(e);
                }
                progress.accept("The data of %s are up to date (%d of %d)"
                        .formatted(council.name(), done.incrementAndGet(), stale.size()));
            });
            return null;
        });
        councils.refresh();
    }

    /** Adds a region group, or brings its name and members to what the file says. */
    public RegionScope add(NewRegion region) {
        return addAll(List.of(region)).getFirst();
    }

    /** The same for many, all or none: one transaction, because each of their many statements would wait for the disk. */
    public List<RegionScope> addAll(List<NewRegion> regions) {
        var scopes = asOwner(owner -> {
            owner.setAutoCommit(false);
            var all = new ArrayList<RegionScope>();
            for (var region : regions) {
                var added = owners.upsert(owner, region);
                prepare(owner, added);
                owners.markReady(owner, added);
                all.add(added);
            }
            owner.commit();
            return all;
        });
        councils.refresh();
        return scopes;
    }

    /**
     * Adds a council without data, or brings what the register says of it up to date.
     *
     * @throws CodeTakenException when another council of the register has its code of official statistics
     */
    public CouncilScope add(NewCouncil council) {
        var scope = asOwner(owner -> {
            var holder = owners.holder(owner, council.gssCode(), council.slug());
            if (holder.isPresent()) {
                throw new CodeTakenException(council.gssCode(), holder.get());
            }
            var added = owners.upsert(owner, council);
            prepare(owner, added);
            migrations.council(added);
            owners.markMigrated(owner, added, migrations.councilVersion());
            owners.markReady(owner, added);
            return added;
        });
        councils.refresh();
        return scope;
    }

    /** Reads a council's folder into its schema, as the council's own login role. */
    public void importFolder(CouncilScope council, Path folder, Consumer<String> progress) {
        importFolder(council, folder, each -> true, progress);
    }

    /** Reads that part of a council's folder which is wanted into its schema, as the council's own login role. */
    public void importFolder(
            CouncilScope council, Path folder, Predicate<TenantImport> wanted, Consumer<String> progress) {
        for (var each : imports.stream().filter(wanted).toList()) {
            progress.accept(council.name() + ": " + each.what() + ", " + council.call(() -> each.importFrom(folder)));
        }
    }

    /**
     * Takes a council and all its data away, after exporting every table; what it published goes from every group with
     * it. The council is no longer served from the first step on, and nobody can sign in as its role, so nothing is written behind the export's back. When the
     * export fails, the council is served again and nothing is lost.
     *
     * @param exports where the export goes, in a new folder of its own
     * @return the export's folder; empty when there were no data left, as after an interrupted removal
     */
    public Optional<Path> remove(CouncilScope council, Path exports) {
        return asOwner(owner -> {
            var served = owners.withdraw(owner, council);
            councils.refresh();
            connections.forget(council);
            roles.shut(owner, council.role());
            var export = exported(owner, council, exports, served);
            owners.dropPublications(owner, council);
            owners.dropSchema(owner, council);
            roles.drop(owner, council.role());
            owners.delete(owner, council);
            return export;
        });
    }

    private Optional<Path> exported(Connection owner, CouncilScope council, Path exports, boolean served)
            throws SQLException {
        try {
            return export.write(owner, council, exports);
        } catch (IOException | SQLException e) {
            roles.ensure(owner, council.role());
            if (served) {
                owners.markReady(owner, council);
            }
            councils.refresh();
            throw new ExportFailedException(exports, e);
        }
    }

    private void prepare(Connection owner, CouncilScope council) throws SQLException {
        roles.ensure(owner, council.role());
        owners.openSchema(owner, council);
    }

    private void prepare(Connection owner, RegionScope region) throws SQLException {
        roles.ensure(owner, region.role());
        regionGrants.apply(owner, region);
    }

    private interface OwnerWork<T> {
        T with(Connection owner) throws SQLException;
    }

    private <T> T asOwner(OwnerWork<T> work) {
        try (var owner = database.owner()) {
            owners.lock(owner);
            return work.with(owner);
        } catch (SQLException | FlywayException e) {
            throw new ProvisioningException(e);
        }
    }
}

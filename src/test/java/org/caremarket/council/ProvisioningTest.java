package org.caremarket.council;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.micronaut.context.ApplicationContext;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.caremarket.delivery.DeliveryPlans;
import org.caremarket.platform.database.Database;
import org.caremarket.platform.tenancy.CouncilPool;
import org.caremarket.platform.tenancy.CouncilScope;
import org.caremarket.platform.tenancy.LoginRoles;
import org.caremarket.platform.tenancy.Migrations;
import org.caremarket.testing.Postgres;
import org.caremarket.testing.TestDatabase;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Adding and removing councils: interrupted anywhere, begun twice at once, and whole in the end. */
class ProvisioningTest {

    private static TestDatabase database;
    private static ApplicationContext context;
    private static int count;

    @TempDir
    private Path exports;

    @BeforeAll
    static void start() throws SQLException {
        database = Postgres.fresh();
        context = open();
        context.getBean(Provisioning.class).migrate(line -> { });
        run("ALTER TABLE commons.council ALTER COLUMN number RESTART WITH 8101");
    }

    @AfterAll
    static void stop() {
        context.close();
    }

    private static ApplicationContext open() {
        return ApplicationContext.run(Map.<String, Object>copyOf(database.properties()), "test", "cli");
    }

    private static NewCouncil council() {
        count++;
        return new NewCouncil("made-" + count, "Made Council " + count, "E9800%04d".formatted(count), null, "#003078", "#ffffff");
    }

    private static String run(String sql) throws SQLException {
        try (var connection = database.open(database.owner()); var statement = connection.createStatement()) {
            if (!statement.execute(sql)) {
                return null;
            }
            var rows = statement.getResultSet();
            return rows.next() ? rows.getString(1) : null;
        }
    }

    private static Provisioning failingAt(String step) {
        return new Provisioning(context.getBean(Database.class), context.getBean(LoginRoles.class),
                context.getBean(Migrations.class), new Failing(step), context.getBean(Councils.class),
                context.getBean(CouncilPool.class), context.getBean(RegionGrantsRepository.class),
                context.getBean(CouncilExport.class), List.of());
    }

    private static void assertWhole(CouncilScope council) {
        context.getBean(Councils.class).refresh();
        assertThat(context.getBean(Councils.class).find(council.slug())).map(Council::scope).contains(council);
        assertThat(context.getBean(Councils.class).entries())
                .filteredOn(entry -> entry.slug().equals(council.slug()))
                .singleElement()
                .satisfies(entry -> {
                    assertThat(entry.ready()).isTrue();
                    assertThat(entry.schemaVersion()).isEqualTo(context.getBean(Migrations.class).councilVersion());
                });
        assertThat(council.call(() -> context.getBean(DeliveryPlans.class).all())).isEmpty();
    }

    private static void assertGone(CouncilScope council) throws SQLException {
        context.getBean(Councils.class).refresh();
        assertThat(context.getBean(Councils.class).entries()).noneMatch(entry -> entry.slug().equals(council.slug()));
        assertThat(run("SELECT rolname FROM pg_roles WHERE rolname = '" + council.role() + "'")).isNull();
        assertThat(run("SELECT nspname FROM pg_namespace WHERE nspname = '" + council.schema() + "'")).isNull();
        assertThat(run("SELECT usename FROM pg_stat_activity WHERE usename = '" + council.role() + "'")).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"after upsert", "before openSchema", "after openSchema", "before markMigrated", "before markReady"})
    void addingInterruptedIsFinishedByAddingAgain(String step) {
        var council = council();
        assertThatThrownBy(() -> failingAt(step).add(council)).isInstanceOf(ProvisioningException.class);
        context.getBean(Councils.class).refresh();
        assertThat(context.getBean(Councils.class).find(council.slug())).isEmpty();
        assertWhole(context.getBean(Provisioning.class).add(council));
    }

    @ParameterizedTest
    @ValueSource(strings = {"after upsert", "after openSchema", "before markMigrated"})
    void addingInterruptedDoesNotStopTheNextStart(String step) {
        var council = council();
        assertThatThrownBy(() -> failingAt(step).add(council)).isInstanceOf(ProvisioningException.class);
        context.getBean(Provisioning.class).migrate(line -> { });
        assertWhole(context.getBean(Provisioning.class).add(council));
    }

    @ParameterizedTest
    @ValueSource(strings = {"after withdraw", "before dropSchema", "after dropSchema", "before delete"})
    void removingInterruptedIsFinishedByRemovingAgain(String step) throws SQLException {
        var council = context.getBean(Provisioning.class).add(council());
        assertWhole(council);
        assertThatThrownBy(() -> failingAt(step).remove(council, exports)).isInstanceOf(ProvisioningException.class);
        context.getBean(Provisioning.class).remove(council, exports);
        assertGone(council);
    }

    @Test
    void whatACouncilSharedGoesWithIt() throws SQLException {
        var members = List.of(new NewRegion.Member("E98000000", "Another", LocalDate.EPOCH, null));
        run("ALTER TABLE commons.region ALTER COLUMN number RESTART WITH 8101");
        var group = context.getBean(Provisioning.class).add(new NewRegion("shared-with", "Shared with", "club", members));
        var gone = context.getBean(Provisioning.class).add(council());
        var stays = context.getBean(Provisioning.class).add(council());
        for (var each : List.of(gone, stays)) {
            run("""
                    INSERT INTO commons.publication (council_role, group_number, area, indicator, method, period,
                        period_start, period_end, state, precision, status, source, note, figure_id, figure_version,
                        published_by, published_at)
                    VALUES ('%s', %d, '%s', 'X', 1, '2024-03', '2024-03-01', '2024-03-31', 'NOT_STATED', 'EXACT', 'FINAL',
                        'x', '', 1, 1, 'x', now())
                    """.formatted(each.role(), group.number(), each.area()));
        }
        context.getBean(Provisioning.class).remove(gone, exports);
        assertThat(run("SELECT string_agg(council_role, ' ') FROM commons.publication")).isEqualTo(stays.role());
    }

    @Test
    void removingInterruptedCanBeTakenBack() throws SQLException {
        var wanted = council();
        var council = context.getBean(Provisioning.class).add(wanted);
        assertThatThrownBy(() -> failingAt("before dropSchema").remove(council, exports))
                .isInstanceOf(ProvisioningException.class);
        assertThat(context.getBean(Provisioning.class).add(wanted)).isEqualTo(council);
        assertWhole(council);
    }

    @Test
    void withoutAnExportNothingIsRemoved() throws Exception {
        var council = context.getBean(Provisioning.class).add(council());
        var notAFolder = Files.writeString(exports.resolve("file"), "");
        assertThatThrownBy(() -> context.getBean(Provisioning.class).remove(council, notAFolder))
                .isInstanceOf(ExportFailedException.class);
        assertWhole(council);
    }

    @Test
    void aRoleWithPowersIsNotTakenForACouncils() throws SQLException {
        var number = Integer.parseInt(run("SELECT max(number) + 1 FROM commons.council"));
        run("DROP ROLE IF EXISTS c%04d".formatted(number));
        run("CREATE ROLE c%04d CREATEROLE".formatted(number));
        try (var owner = database.open(database.owner())) {
            assertThatThrownBy(() -> context.getBean(LoginRoles.class).ensure(owner, "c%04d".formatted(number)))
                    .hasMessageContaining("powers");
        }
        run("DROP ROLE c%04d".formatted(number));
    }

    @Test
    void twoProcessesAddTheSameAndDifferentCouncilsAtOnce() throws Exception {
        var same = council();
        var first = council();
        var second = council();
        try (var other = open(); var both = Executors.newFixedThreadPool(2)) {
            var results = both.invokeAll(List.<Callable<List<CouncilScope>>>of(
                    () -> addAll(context, first, same), () -> addAll(other, same, second)));
            var scopes = new ArrayList<CouncilScope>();
            for (var result : results) {
                scopes.addAll(result.get());
            }
            assertThat(scopes).hasSize(4);
            assertThat(scopes).extracting(CouncilScope::slug)
                    .containsExactlyInAnyOrder(first.slug(), same.slug(), same.slug(), second.slug());
            assertThat(Set.copyOf(scopes)).as("the same council both times").hasSize(3).allSatisfy(ProvisioningTest::assertWhole);
        }
    }

    @Test
    void manySchemasAreMigratedAtOnceByTwoProcesses() throws Exception {
        for (int i = 0; i < 4; i++) {
            var wanted = council();
            assertThatThrownBy(() -> failingAt("after openSchema").add(wanted)).isInstanceOf(ProvisioningException.class);
        }
        var heard = Collections.synchronizedList(new ArrayList<String>());
        try (var other = open(); var both = Executors.newFixedThreadPool(2)) {
            for (var result : both.invokeAll(List.<Callable<Void>>of(
                    () -> migrate(context, heard), () -> migrate(other, heard)))) {
                result.get();
            }
        }
        assertThat(heard).filteredOn(line -> line.contains("up to date")).hasSizeGreaterThanOrEqualTo(4)
                .doesNotHaveDuplicates();
        assertThat(run("SELECT count(*) FROM commons.council WHERE schema_version IS NULL")).isEqualTo("0");
    }

    private static Void migrate(ApplicationContext in, List<String> heard) {
        in.getBean(Provisioning.class).migrate(heard::add);
        return null;
    }

    private static List<CouncilScope> addAll(ApplicationContext in, NewCouncil... councils) {
        return Arrays.stream(councils).map(in.getBean(Provisioning.class)::add).toList();
    }

    /** As the real one, except that the process ends at one step. */
    private static final class Failing extends OwnerRepository {

        private final String step;

        private Failing(String step) {
            this.step = step;
        }

        private void at(String here) throws SQLException {
            if (here.equals(step)) {
                throw new SQLException("The process ended " + step);
            }
        }

        @Override
        CouncilScope upsert(Connection owner, NewCouncil council) throws SQLException {
            var added = super.upsert(owner, council);
            at("after upsert");
            return added;
        }

        @Override
        void openSchema(Connection owner, CouncilScope council) throws SQLException {
            at("before openSchema");
            super.openSchema(owner, council);
            at("after openSchema");
        }

        @Override
        void markMigrated(Connection owner, CouncilScope council, String version) throws SQLException {
            at("before markMigrated");
            super.markMigrated(owner, council, version);
        }

        @Override
        void markReady(Connection owner, CouncilScope council) throws SQLException {
            at("before markReady");
            super.markReady(owner, council);
        }

        @Override
        boolean withdraw(Connection owner, CouncilScope council) throws SQLException {
            var served = super.withdraw(owner, council);
            at("after withdraw");
            return served;
        }

        @Override
        void dropSchema(Connection owner, CouncilScope council) throws SQLException {
            at("before dropSchema");
            super.dropSchema(owner, council);
            at("after dropSchema");
        }

        @Override
        void delete(Connection owner, CouncilScope council) throws SQLException {
            at("before delete");
            super.delete(owner, council);
        }
    }
}

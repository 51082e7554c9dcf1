package org.caremarket.platform.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.micronaut.context.ApplicationContext;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.Properties;
import org.caremarket.testing.OnPostgres;
import org.caremarket.testing.Postgres;
import org.junit.jupiter.api.Test;

@MicronautTest(transactional = false, startApplication = false)
class DatabaseFactoryTest implements OnPostgres {

    @Inject
    Database database;

    @Inject
    MasterKey key;

    @Test
    void opensAsTheOwnerWhoIsNoSuperuser() throws SQLException {
        try (var connection = database.owner(); var statement = connection.createStatement();
                var row = statement.executeQuery("SELECT current_user, rolsuper, rolcreaterole FROM pg_roles WHERE rolname = current_user")) {
            assertThat(row.next()).isTrue();
            assertThat(row.getString(1)).isEqualTo(database.ownerRole()).isEqualTo("caremarket_owner");
            assertThat(row.getBoolean(2)).isFalse();
            assertThat(row.getBoolean(3)).isTrue();
        }
        assertThat(database.superuser()).isEmpty();
        assertThat(database.jdbcUrl()).doesNotContain("password");
        try (var connection = database.ownerSource().getConnection()) {
            assertThat(connection.getMetaData().getUserName()).isEqualTo("caremarket_owner");
        }
    }

    @Test
    void opensAsAnyRoleWithTheDriversSettings() throws SQLException {
        var extra = new Properties();
        extra.setProperty("ApplicationName", "a test");
        try (var connection = database.open(database.ownerRole(), key.rolePassword(database.ownerRole()), extra);
                var statement = connection.createStatement();
                var row = statement.executeQuery("SHOW application_name")) {
            row.next();
            assertThat(row.getString(1)).isEqualTo("a test");
        }
        assertThatThrownBy(() -> database.open(database.ownerRole(), "wrong", null)).isInstanceOf(SQLException.class);
    }

    @Test
    void letsMadeUpPeopleInDuringTestsOnly() {
        assertThat(database.demonstration()).isTrue();
        var url = Postgres.fresh().url();
        assertThat(new DatabaseFactory(url, null).database(ApplicationContext.builder().deduceEnvironment(false)
                .build().getEnvironment(), true).demonstration()).isFalse();
    }

    @Test
    void wantsAMasterKeyForAnOperatorsServer() {
        assertThatThrownBy(() -> new DatabaseFactory("jdbc:postgresql://db/care", null).masterKey(" "))
                .isInstanceOf(StartupFailure.class).hasMessageContaining("CAREMARKET_MASTER_KEY is needed");
    }
}

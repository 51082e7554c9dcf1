package org.caremarket.platform.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DatabaseAddressTest {

    @ParameterizedTest
    @ValueSource(strings = {
        "jdbc:postgresql://db.example:5433/care?user=ann&password=s%2Bcr%26t&sslmode=verify-full",
        "jdbc:postgresql://ann:s+cr%26t@db.example:5433/care?sslmode=verify-full",
        "postgres://ann:s+cr&t@db.example:5433/care?sslmode=verify-full",
        "postgresql://ann@db.example:5433/care?sslmode=verify-full&password=s%2Bcr%26t"
    })
    void readsEveryWayOfWritingAnAddress(String url) {
        var address = DatabaseAddress.parse(url);
        assertThat(address.jdbcUrl()).isEqualTo("jdbc:postgresql://db.example:5433/care?sslmode=verify-full");
        assertThat(address.owner()).isEqualTo(new Credentials("ann", "s+cr&t"));
        assertThat(address.database()).isEqualTo("care");
        assertThat(address.superuser()).isNull();
        assertThat(address.toString()).doesNotContain("s+cr").doesNotContain("s%2Bcr");
    }

    @Test
    void hasNoOwnerWithoutAUser() {
        assertThat(DatabaseAddress.parse("jdbc:postgresql://one,two:5433/care").owner()).isNull();
        var database = new Database(DatabaseAddress.parse("jdbc:postgresql://one/care"), null, false);
        assertThat(database.ownerAvailable()).isFalse();
        assertThatThrownBy(database::owner).isInstanceOf(NoOwnerException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "mysql://ann:topsecret@db/care",
        "jdbc:postgresql://ann:topsecret@db",
        "jdbc:postgresql:topsecret",
        "jdbc:postgresql://db/care?user=ann&password=topsecret%zz",
        "postgres://ann:topsecret%@db/care",
        "jdbc:postgresql://db/care?user=ann&sslpassword=topsecret",
        "jdbc:postgresql://127.0.0.1:1/care?user=ann&password=topsecret"
    })
    void neverRepeatsAPassword(String url) {
        assertThatThrownBy(() -> ExternalDatabase.open(url, false)).isInstanceOfSatisfying(StartupFailure.class, failure -> {
            assertThat(failure).hasMessageContaining("CAREMARKET_DATABASE_URL");
            var trace = new StringWriter();
            failure.printStackTrace(new PrintWriter(trace));
            assertThat(trace.toString()).doesNotContain("topsecret");
        });
    }
}

package org.caremarket.platform.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.caremarket.platform.audit.AuditTrail;
import org.caremarket.platform.tenancy.Scope;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The trail is complete for access, readable by administrators, and nobody can alter it. */
class AuditTest extends AccessTest {

    @Inject
    AuditTrail trail;

    @ParameterizedTest
    @ValueSource(strings = {
            "UPDATE audit_entry SET detail = ''",
            "DELETE FROM audit_entry",
            "TRUNCATE audit_entry",
            "ALTER TABLE audit_entry DISABLE TRIGGER ALL",
            "DROP TABLE audit_entry"})
    void theCouncilsOwnRoleCannotAlterIt(String sql) throws SQLException {
        try (var connection = as(sefton); var statement = connection.createStatement()) {
            assertThatThrownBy(() -> statement.execute(sql)).isInstanceOfSatisfying(SQLException.class,
                    e -> assertThat(e.getSQLState()).isEqualTo("42501"));
        }
    }

    @Test
    void aRegionSeesItsOwnRowsOnly() throws SQLException {
        var one = councils.region("liverpool-city-region").orElseThrow();
        Scope other = councils.region("north-west").orElseThrow();
        demonstration.create(one, "own@lcr.example", "Own Analyst", Role.ANALYST);
        assertThat(names(one)).contains("Own Analyst");
        assertThat(names(other)).doesNotContain("Own Analyst");
        assertThat(browser().signIn("/regions/north-west", "own@lcr.example", PASSWORD).status()).isEqualTo(422);
    }

    @Test
    void tellsWhoSignedInFromWhereAndFiltersIt() {
        as("/sefton", "olive@sefton.example");
        browser().signIn("/sefton", "private@elsewhere.example", "wrong wrong wrong");
        var adam = as("/sefton", "adam@sefton.example");
        var all = adam.get("/sefton/audit");
        assertThat(all.text()).contains("signed in", "failed to sign in", "Olive Officer", "127.0.0.1",
                "No account has this email address");
        assertThat(all.text()).doesNotContain("signed in person", "sign in person", "person 0");
        assertThat(all.body()).doesNotContain("private@elsewhere.example");
        var olive = all.page().selectFirst("#person option:contains(Olive Officer)").val();
        var filtered = adam.get("/sefton/audit?person=" + olive + "&verb=signed+in");
        assertThat(filtered.page().select("tbody tr")).isNotEmpty()
                .allMatch(row -> row.text().contains("Olive Officer"));
        assertThat(adam.get("/sefton/audit?from=2999-01-01").text()).contains("0 entries match");
        assertThat(adam.get("/sefton/audit?from=soon").status()).isEqualTo(422);
        assertThat(adam.get("/sefton/audit?size=1&page=1").page().select("tbody tr")).hasSize(1);
    }

    @Test
    void theFileCannotRunFormulas() {
        sefton.run(() -> trail.record(new Actor(0, "=cmd|' /C calc'!A0", Role.OFFICER, "127.0.0.1"), "rated", "action",
                1, "@SUM(1+1), \"quoted\""));
        var csv = as("/sefton", "adam@sefton.example").get("/sefton/audit.csv");
        assertThat(csv.header("Content-Type")).startsWith("text/csv");
        assertThat(csv.header("Content-Disposition")).isEqualTo("attachment; filename=\"sefton-audit.csv\"");
        assertThat(csv.body()).contains("'=cmd|' /C calc'!A0", "\"'@SUM(1+1), \"\"quoted\"\"\"");
    }

    private List<String> names(Scope scope) throws SQLException {
        try (var connection = as(scope); var statement = connection.createStatement();
                var rows = statement.executeQuery("SELECT name FROM person")) {
            var names = new ArrayList<String>();
            while (rows.next()) {
                names.add(rows.getString(1));
            }
            return names;
        }
    }
}

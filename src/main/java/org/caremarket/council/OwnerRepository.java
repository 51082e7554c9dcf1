package org.caremarket.council;

import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.caremarket.platform.tenancy.CommonsScope;
import org.caremarket.platform.tenancy.CouncilScope;
import org.caremarket.platform.tenancy.RegionScope;

/** What only the owner may do to the register and its schemas. Every method takes the owner's own connection. */
@Singleton
class OwnerRepository {

    /** Any number will do, so long as every process uses the same one. */
    private static final long PROVISIONING_LOCK = 0x6361_7265_6d6bL;

    /** Held until the connection closes: one process provisions at a time, the others wait for it. */
    void lock(Connection owner) throws SQLException {
        run(owner, "SELECT pg_advisory_lock(?)", PROVISIONING_LOCK);
    }

    CouncilScope upsert(Connection owner, NewCouncil council) throws SQLException {
        var number = number(owner, """
                INSERT INTO commons.council (slug, name, gss_code, region_slug, brand_colour, brand_text)
                VALUES (?, ?, ?, ?, ?, ?)
                ON CONFLICT (slug) DO UPDATE
                SET name = excluded.name, gss_code = excluded.gss_code, region_slug = excluded.region_slug,
                    brand_colour = excluded.brand_colour, brand_text = excluded.brand_text
                RETURNING number
                """, council.slug(), council.name(), council.gssCode(), council.regionSlug(), council.brandColour(),
                council.brandText());
        return new CouncilScope(number, council.slug(), council.name(), council.gssCode());
    }

    /** Another council of the register, as people name it, that has this code of official statistics already. */
    Optional<String> holder(Connection owner, String gssCode, String exceptSlug) throws SQLException {
        try (var query = owner.prepareStatement(
                "SELECT name || ' (' || slug || ')' FROM commons.council WHERE gss_code = ? AND slug <> ?")) {
            query.setString(1, gssCode);
            query.setString(2, exceptSlug);
            var rows = query.executeQuery();
            return rows.next() ? Optional.of(rows.getString(1)) : Optional.empty();
        }
    }

    /** A region's members are replaced as a whole: the file is what counts. */
    RegionScope upsert(Connection owner, NewRegion region) throws SQLException {
        var number = number(owner, """
                INSERT INTO commons.region (slug, name, kind)
                VALUES (?, ?, ?)
                ON CONFLICT (slug) DO UPDATE SET name = excluded.name, kind = excluded.kind
                RETURNING number
                """, region.slug(), region.name(), region.kind());
        run(owner, "DELETE FROM commons.region_member WHERE region_number = ?", number);
        var members = region.members();
        run(owner, """
                INSERT INTO commons.region_member (region_number, gss_code, name, member_from, member_to)
                SELECT ?, gss_code, name, member_from::date, member_to::date
                FROM unnest(?::text[], ?::text[], ?::text[], ?::text[]) AS member (gss_code, name, member_from, member_to)
                """, number, texts(members, NewRegion.Member::gssCode), texts(members, NewRegion.Member::name),
                texts(members, NewRegion.Member::from), texts(members, NewRegion.Member::to));
        return new RegionScope(number, region.slug(), region.name());
    }

    /** The schema belongs to the owner; the login role may look into it, and has what each migration grants. */
    void openSchema(Connection owner, CouncilScope council) throws SQLException {
        run(owner, "CREATE SCHEMA IF NOT EXISTS " + council.schema());
        run(owner, "GRANT USAGE ON SCHEMA %s TO %s".formatted(council.schema(), council.role()));
    }

    /** Functions that migrations will bring are nobody's to call unless granted; PostgreSQL lets everybody. */
    void closeByDefault(Connection owner) throws SQLException {
        run(owner, "ALTER DEFAULT PRIVILEGES REVOKE EXECUTE ON FUNCTIONS FROM PUBLIC");
    }

    /** What every role of the server may still do in this database and should not, in words for an operator. */
    List<String> openToAll(Connection owner) throws SQLException {
        try (var query = owner.prepareStatement("""
                SELECT what
                FROM (VALUES
                    ('connect to this database', has_database_privilege('public', current_database(), 'CONNECT')),
                    ('make temporary tables', has_database_privilege('public', current_database(), 'TEMP')),
                    ('make things in schema public', has_schema_privilege('public', 'public', 'CREATE')),
                    ('run DO blocks', has_language_privilege('public', 'plpgsql', 'USAGE')),
                    ('make large objects', has_function_privilege('public', 'lo_create(oid)', 'EXECUTE')),
                    ('take advisory locks', has_function_privilege('public', 'pg_advisory_lock(bigint)', 'EXECUTE'))
                ) AS right_of_all (what, open)
                WHERE open
                """)) {
            var rows = query.executeQuery();
            var open = new ArrayList<String>();
            while (rows.next()) {
                open.add(rows.getString(1));
            }
            return open;
        }
    }

    /** A process without the owner's secret must see whether the shared schema is current. */
    void showVersion(Connection owner) throws SQLException {
        run(owner, "GRANT SELECT ON commons.schema_history TO " + CommonsScope.ROLE);
    }

    /** Every region, ready or not. */
    List<RegionScope> regions(Connection owner) throws SQLException {
        try (var query = owner.prepareStatement("SELECT number, slug, name FROM commons.region ORDER BY number")) {
            var rows = query.executeQuery();
            var regions = new ArrayList<RegionScope>();
            while (rows.next()) {
                regions.add(new RegionScope(rows.getInt(1), rows.getString(2), rows.getString(3)));
            }
            return regions;
        }
    }

    void markMigrated(Connection owner, CouncilScope council, String version) throws SQLException {
        run(owner, "UPDATE commons.council SET schema_version = ? WHERE number = ?", version, council.number());
    }

    void markReady(Connection owner, CouncilScope council) throws SQLException {
        run(owner, "UPDATE commons.council SET ready_at = now() WHERE number = ? AND ready_at IS NULL",
                council.number());
    }

    void markReady(Connection owner, RegionScope region) throws SQLException {
        run(owner, "UPDATE commons.region SET ready_at = now() WHERE number = ? AND ready_at IS NULL",
                region.number());
    }

    /**
     * The council vanishes from the register first, so that no request is served while its data go. Returns whether
     * it was served until now.
     */
    boolean withdraw(Connection owner, CouncilScope council) throws SQLException {
        try (var statement = owner.prepareStatement(
                "UPDATE commons.council SET ready_at = NULL WHERE number = ? AND ready_at IS NOT NULL")) {
            statement.setInt(1, council.number());
            return statement.executeUpdate() == 1;
        }
    }

    /** What it shared with groups, withdrawn or not: they are copies of its figures. */
    void dropPublications(Connection owner, CouncilScope council) throws SQLException {
        run(owner, "DELETE FROM commons.publication WHERE council_role = CAST(? AS name)", council.role());
    }

    void dropSchema(Connection owner, CouncilScope council) throws SQLException {
        run(owner, "DROP SCHEMA IF EXISTS %s CASCADE".formatted(council.schema()));
    }

    void delete(Connection owner, CouncilScope council) throws SQLException {
        run(owner, "DELETE FROM commons.council WHERE number = ?", council.number());
    }

    /** Councils whose schema is not at this version, ready or not: what a migration run has to do. */
    List<CouncilScope> stale(Connection owner, String version) throws SQLException {
        try (var query = owner.prepareStatement("""
                SELECT number, slug, name, gss_code
                FROM commons.council
                WHERE schema_version IS DISTINCT FROM ?
                ORDER BY number
                """)) {
            query.setString(1, version);
            var rows = query.executeQuery();
            var stale = new ArrayList<CouncilScope>();
            while (rows.next()) {
                stale.add(new CouncilScope(rows.getInt(1), rows.getString(2), rows.getString(3), rows.getString(4)));
            }
            return stale;
        }
    }

    private static String[] texts(List<NewRegion.Member> members, Function<NewRegion.Member, Object> part) {
        return members.stream().map(part).map(value -> value == null ? null : value.toString()).toArray(String[]::new);
    }

    private static int number(Connection owner, String sql, Object... values) throws SQLException {
        try (var statement = owner.prepareStatement(sql)) {
            bind(statement, values);
            var rows = statement.executeQuery();
            rows.next();
            return rows.getInt(1);
        }
    }

    private static void run(Connection owner, String sql, Object... values) throws SQLException {
        try (var statement = owner.prepareStatement(sql)) {
            bind(statement, values);
            statement.execute();
        }
    }

    private static void bind(java.sql.PreparedStatement statement, Object[] values) throws SQLException {
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
    }
}

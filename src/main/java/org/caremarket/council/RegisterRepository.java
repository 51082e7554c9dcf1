package org.caremarket.council;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;
import java.util.Optional;

/** The register as its own login role may read it. */
@JdbcRepository(dialect = Dialect.POSTGRES)
interface RegisterRepository extends GenericRepository<Council, Integer> {

    @Query("""
            SELECT number, slug, name, gss_code, region_slug, brand_colour, brand_text
            FROM council
            WHERE ready_at IS NOT NULL
            ORDER BY name
            """)
    List<Council> readyCouncils();

    @Query("""
            SELECT number, slug, name, kind
            FROM region
            WHERE ready_at IS NOT NULL
            ORDER BY name
            """)
    List<Region> readyRegions();

    /** Who is and was in the groups, by name. */
    @Query("""
            SELECT region_number, gss_code, name, member_from, member_to
            FROM region_member
            ORDER BY name, member_from
            """)
    List<RegionMember> members();

    /** Every council, ready or not, by slug. */
    @Query("""
            SELECT number, slug, name, gss_code, schema_version, ready_at IS NOT NULL AS ready
            FROM council
            ORDER BY slug
            """)
    List<RegisterEntry> entries();

    /** The version of the shared schema; null before it was ever migrated. */
    @Query("""
            SELECT version
            FROM schema_history
            WHERE success AND version IS NOT NULL
            ORDER BY installed_rank DESC
            LIMIT 1
            """)
    Optional<String> commonsVersion();

    /** How many councils' schemas are not at this version: one question, however many councils. */
    @Query("""
            SELECT count(*)
            FROM council
            WHERE schema_version IS DISTINCT FROM :version
            """)
    long stale(String version);
}

package org.caremarket.council;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;

/** What a region's own login role may read of the register. */
@JdbcRepository(dialect = Dialect.POSTGRES)
interface RegionRepository extends GenericRepository<RegionMember, String> {

    @Query("""
            SELECT region_number, gss_code, name, member_from, member_to
            FROM region_member
            WHERE region_number = :region
            ORDER BY name, member_from
            """)
    List<RegionMember> members(int region);
}

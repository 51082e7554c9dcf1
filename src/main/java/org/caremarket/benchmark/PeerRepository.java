package org.caremarket.benchmark;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;

/** A council's own lists of councils to compare with, in the schema of the council whose scope is open. */
@JdbcRepository(dialect = Dialect.POSTGRES)
interface PeerRepository extends GenericRepository<PeerList, Long> {

    @Query("SELECT id, name, reason, version FROM peer_list WHERE withdrawn_at IS NULL ORDER BY name, id")
    List<PeerList> lists();

    /** Who is in any of the lists. */
    @Query("SELECT list_id, area, member_from, member_to FROM peer ORDER BY list_id, area")
    List<Peer> peers();
}

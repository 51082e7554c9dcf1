package org.caremarket.benchmark;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** A council's own lists of councils to compare with, in the schema of the council whose scope is open. */
@JdbcRepository(dialect = Dialect.POSTGRES)
interface PeerRepository extends GenericRepository<PeerList, Long> {

    @Query("SELECT id, name, reason, version FROM peer_list WHERE withdrawn_at IS NULL ORDER BY name, id")
    List<PeerList> lists();

    /** Who is in any of the lists. */
    @Query("SELECT list_id, area, member_from, member_to FROM peer ORDER BY list_id, area")
    List<Peer> peers();

    @Query("SELECT id, name, reason, version FROM peer_list WHERE id = :id AND withdrawn_at IS NULL")
    Optional<PeerList> find(long id);

    /** The same; until the commit nobody else gets it this way. */
    @Query("SELECT id, name, reason, version FROM peer_list WHERE id = :id AND withdrawn_at IS NULL FOR UPDATE")
    Optional<PeerList> lock(long id);

    @Query("SELECT list_id, area, member_from, member_to FROM peer WHERE list_id = :list ORDER BY area")
    List<Peer> peersOf(long list);

    @Query("INSERT INTO peer_list (name, reason) VALUES (:title, :why) RETURNING id")
    long add(String title, String why);

    @Query("UPDATE peer_list SET name = :title, reason = :why, version = version + 1 WHERE id = :id")
    void change(long id, String title, String why);

    @Query("UPDATE peer_list SET withdrawn_at = now(), version = version + 1 WHERE id = :id")
    void withdraw(long id);

    @Query("DELETE FROM peer WHERE list_id = :list")
    void clear(long list);

    @Query("""
            INSERT INTO peer (list_id, area, member_from, member_to)
            VALUES (:list, :about, CAST(:starts AS date), CAST(:ends AS date))
            """)
    void addPeer(long list, String about, @Nullable LocalDate starts, @Nullable LocalDate ends);
}

package org.caremarket.position.good;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** What good looks like, in the schema of the council whose scope is open. */
@JdbcRepository(dialect = Dialect.POSTGRES)
interface GoodRepository extends GenericRepository<GoodStatement, Long> {

    String HEAD = "SELECT id, heading, words, source, position, version, changed_by, changed_at FROM good_statement ";

    @Query(HEAD + "WHERE NOT removed ORDER BY position, id")
    List<GoodStatement> all();

    @Query(HEAD + "WHERE id = :which AND NOT removed")
    Optional<GoodStatement> find(long which);

    @Query(HEAD + "WHERE id = :which AND NOT removed FOR UPDATE")
    Optional<GoodStatement> lock(long which);

    @Query("""
            INSERT INTO good_statement (heading, words, source, position, changed_by, changed_at)
            SELECT :above, :said, :from, coalesce(max(position), 0) + 1, :by, :now FROM good_statement
            RETURNING id
            """)
    long add(String above, String said, String from, String by, Instant now);

    @Query("""
            UPDATE good_statement SET heading = :above, words = :said, source = :from, version = version + 1, changed_by = :by,
                changed_at = :now
            WHERE id = :which
            """)
    int change(long which, String above, String said, String from, String by, Instant now);

    @Query("UPDATE good_statement SET removed = true, version = version + 1, changed_by = :by, changed_at = :now WHERE id = :which")
    int remove(long which, String by, Instant now);

    @Query("SELECT name FROM good_level ORDER BY position")
    List<String> scale();

    @Query("DELETE FROM good_level")
    int clear();

    @Query("INSERT INTO good_level (position, name) VALUES (:place, :called)")
    int level(int place, String called);

    @Query("SELECT EXISTS (SELECT FROM good_statement)")
    boolean any();
}

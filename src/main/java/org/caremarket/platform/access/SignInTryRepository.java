package org.caremarket.platform.access;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;

/** Tries in vain, in the scope that is open. */
@JdbcRepository(dialect = Dialect.POSTGRES)
interface SignInTryRepository extends GenericRepository<SignInTry, String> {

    @Query("""
            INSERT INTO sign_in_try (key, tries, last_at, next_try_at)
            VALUES (:key, 0, :now, :now)
            ON CONFLICT DO NOTHING
            """)
    void prepare(String key, Instant now);

    /** Locks the row until the commit: tries at the same moment are counted one after the other. */
    @Query("SELECT key, tries, last_at, next_try_at FROM sign_in_try WHERE key = :key FOR UPDATE")
    SignInTry hold(String key);

    @Query("UPDATE sign_in_try SET tries = :tries, last_at = :now, next_try_at = :nextTryAt WHERE key = :key")
    void count(String key, int tries, Instant now, Instant nextTryAt);

    @Query("DELETE FROM sign_in_try WHERE key = :key")
    void forget(String key);

    /** Takes back one try that turned out well. */
    @Query("UPDATE sign_in_try SET tries = GREATEST(tries - 1, 0), next_try_at = last_at WHERE key = :key")
    void forgive(String key);

    /** Old tries go, and of the rest the newest stay: typed nonsense must not fill the disk. */
    @Query("""
            DELETE FROM sign_in_try
            WHERE last_at < :before
               OR key IN (SELECT key FROM sign_in_try ORDER BY last_at DESC OFFSET :most)
            """)
    void prune(Instant before, int most);
}

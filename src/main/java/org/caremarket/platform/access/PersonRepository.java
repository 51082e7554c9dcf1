package org.caremarket.platform.access;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The people of the scope that is open. No schema is named: a council's and a region's tables read alike. */
@JdbcRepository(dialect = Dialect.POSTGRES)
interface PersonRepository extends GenericRepository<Person, Long> {

    @Query("""
            SELECT id, email, name, role, active, locked_at IS NOT NULL AS locked,
                   password_hash IS NOT NULL AS ready, version
            FROM person
            ORDER BY active DESC, lower(name), id
            """)
    List<Person> all();

    @Query("""
            SELECT id, email, name, role, active, locked_at IS NOT NULL AS locked,
                   password_hash IS NOT NULL AS ready, version
            FROM person
            ORDER BY active DESC, lower(name), id
            LIMIT :limit OFFSET :offset
            """)
    List<Person> part(int limit, long offset);

    @Query("SELECT count(*) FROM person")
    long number();

    @Query("""
            SELECT id, email, name, role, active, locked_at IS NOT NULL AS locked,
                   password_hash IS NOT NULL AS ready, version
            FROM person
            WHERE id = :id
            """)
    Optional<Person> find(long id);

    @Query("""
            SELECT id, email, name, role, active, locked_at IS NOT NULL AS locked,
                   password_hash IS NOT NULL AS ready, version
            FROM person
            WHERE lower(email) = lower(:email)
            """)
    Optional<Person> find(String email);

    @Query("""
            SELECT id, email, name, role, password_hash, active, locked_at IS NOT NULL AS locked
            FROM person
            WHERE lower(email) = lower(:email)
            """)
    Optional<Credential> credential(String email);

    @Query("""
            SELECT id, email, name, role, password_hash, active, locked_at IS NOT NULL AS locked
            FROM person
            WHERE id = :id
            """)
    Optional<Credential> credential(long id);

    /** Adds the person unless the email address is taken; 1 when added. */
    @Query("""
            INSERT INTO person (email, name, role, created_at, changed_at)
            VALUES (:email, :name, :role, :now, :now)
            ON CONFLICT DO NOTHING
            """)
    int add(String email, String name, String role, Instant now);

    /** 1 when this is still the version that was seen. */
    @Query("""
            UPDATE person
            SET role = :role, active = :active, version = version + 1, changed_at = :now
            WHERE id = :id AND version = :version
            """)
    int change(long id, int version, String role, boolean active, Instant now);

    /** A new password also opens a locked account: whoever sets it has proved themselves anew. */
    @Query("""
            UPDATE person
            SET password_hash = :hash, failed_tries = 0, locked_at = NULL, changed_at = :now
            WHERE id = :id
            """)
    void password(long id, String hash, Instant now);

    /** Replaces a hash by one of the same password with today's parameters, unless it changed meanwhile. */
    @Query("UPDATE person SET password_hash = :better WHERE id = :id AND password_hash = :old")
    void rehash(long id, String old, String better);

    /** Counts a wrong password and locks at the limit; the count decides whether it was this try that locked. */
    @Query("""
            UPDATE person
            SET failed_tries = failed_tries + 1,
                locked_at = CASE WHEN failed_tries + 1 >= :limit THEN COALESCE(locked_at, :now) END
            WHERE id = :id AND locked_at IS NULL
            """)
    int failed(long id, int limit, Instant now);

    /** Forgets wrong passwords unless the account was locked meanwhile; 1 when sign-in may go on. */
    @Query("UPDATE person SET failed_tries = 0 WHERE id = :id AND active AND locked_at IS NULL")
    int succeeded(long id);

    /** 1 when it was locked. */
    @Query("UPDATE person SET failed_tries = 0, locked_at = NULL WHERE id = :id AND locked_at IS NOT NULL")
    int unlock(long id);

    /** Everybody who could still manage people; locked until the commit, so that two cannot leave at once. */
    @Query("""
            SELECT id
            FROM person
            WHERE role = 'ADMINISTRATOR' AND active AND password_hash IS NOT NULL
            ORDER BY id
            FOR UPDATE
            """)
    List<Long> administrators();
}

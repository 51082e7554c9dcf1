package org.caremarket.fee;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Providers' returns and who may read them, in the schema of the council whose scope is open. */
@JdbcRepository(dialect = Dialect.POSTGRES)
interface ReturnRepository extends GenericRepository<ProviderReturn, Long> {

    String HEAD = """
            SELECT id, result_id, provider, provider_key, location, excluded, amounts, version, changed_by, changed_at
                FROM cost_return
            """;

    @Query(HEAD + "WHERE result_id = :result ORDER BY provider_key, lower(location)")
    List<ProviderReturn> of(long result);

    @Query(HEAD + "WHERE result_id = :result AND id = :which")
    Optional<ProviderReturn> find(long result, long which);

    @Query("SELECT id FROM cost_return WHERE result_id = :result AND id = :which FOR UPDATE")
    Optional<Long> lock(long result, long which);

    @Query(HEAD + "WHERE result_id = :result AND provider_key = :key AND lower(location) = lower(:place)")
    Optional<ProviderReturn> same(long result, String key, String place);

    /** Null when the provider gave one for this location already. */
    @Query("""
            INSERT INTO cost_return (result_id, provider, provider_key, location, excluded, amounts, changed_by, changed_at)
            VALUES (:result, :who, :key, :place, :why, :costs, :by, :now)
            ON CONFLICT DO NOTHING
            RETURNING id
            """)
    @Nullable Long add(long result, String who, String key, String place, String why, String costs, String by, Instant now);

    @Query("""
            UPDATE cost_return
            SET provider = :who, provider_key = :key, location = :place, excluded = :why, amounts = :costs, version = version + 1,
                changed_by = :by, changed_at = :now
            WHERE id = :which
            """)
    int change(long which, String who, String key, String place, String why, String costs, String by, Instant now);

    @Query("DELETE FROM cost_return WHERE id = :which")
    int remove(long which);

    @Query("SELECT person_id, named_by, named_at FROM cost_return_reader ORDER BY person_id")
    List<ReturnReader> readers();

    @Query("SELECT EXISTS (SELECT FROM cost_return_reader WHERE person_id = :person)")
    boolean isReader(long person);

    @Query("INSERT INTO cost_return_reader (person_id, named_by, named_at) VALUES (:person, :by, :now) ON CONFLICT DO NOTHING")
    int name(long person, String by, Instant now);

    @Query("DELETE FROM cost_return_reader WHERE person_id = :person")
    int unname(long person);
}

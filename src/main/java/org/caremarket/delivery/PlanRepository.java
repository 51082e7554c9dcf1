package org.caremarket.delivery;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;
import java.util.Optional;

/** Plans, their themes, and the words of the status column, in the schema of the council whose scope is open. */
@JdbcRepository(dialect = Dialect.POSTGRES)
interface PlanRepository extends GenericRepository<Plan, Long> {

    @Query("SELECT * FROM plan ORDER BY id")
    List<Plan> all();

    @Query("SELECT * FROM plan WHERE title = :title")
    Optional<Plan> titled(String title);

    @Query("""
            INSERT INTO plan (title, period, accountable_officer, committee, lead, source, made_up)
            VALUES (:title, :period, :accountableOfficer, :committee, :lead, :source, :madeUp)
            RETURNING id
            """)
    long add(
            String title,
            String period,
            @Nullable String accountableOfficer,
            @Nullable String committee,
            @Nullable String lead,
            String source,
            @Nullable String madeUp);

    @Query("INSERT INTO theme (plan_id, position, title) VALUES (:plan, :position, :title) RETURNING id")
    long addTheme(long plan, int position, String title);

    @Query("SELECT label, status FROM status_word ORDER BY position")
    List<StatusWord> statusWords();

    @Query("DELETE FROM status_word")
    void clearStatusWords();

    @Query("INSERT INTO status_word (label, status, position) VALUES (:label, :status, :position)")
    void addStatusWord(String label, Status status, int position);
}

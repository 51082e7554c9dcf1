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

    @Query("SELECT * FROM plan WHERE withdrawn_at IS NULL ORDER BY id")
    List<Plan> all();

    @Query("SELECT * FROM plan WHERE id = :id AND withdrawn_at IS NULL")
    Optional<Plan> find(long id);

    /** The same, locked until the commit: whoever adds to a plan or gives out its references does so alone. */
    @Query("SELECT * FROM plan WHERE id = :id AND withdrawn_at IS NULL FOR UPDATE")
    Optional<Plan> lock(long id);

    @Query("SELECT * FROM plan WHERE lower(title) = lower(:title) AND withdrawn_at IS NULL")
    Optional<Plan> titled(String title);

    @Query("""
            INSERT INTO plan (title, period, accountable_officer, committee, lead, source, made_up, import_id)
            VALUES (:title, :period, :accountableOfficer, :committee, :lead, :source, :madeUp, :importId)
            RETURNING id
            """)
    long add(
            String title,
            String period,
            @Nullable String accountableOfficer,
            @Nullable String committee,
            @Nullable String lead,
            @Nullable String source,
            @Nullable String madeUp,
            @Nullable Long importId);

    @Query("SELECT id, plan_id, position, title FROM theme WHERE plan_id = :plan AND withdrawn_at IS NULL ORDER BY position")
    List<Theme> themes(long plan);

    /** Every theme of every plan. */
    @Query("""
            SELECT theme.id, plan_id, position, theme.title
            FROM theme
            JOIN plan ON plan.id = plan_id AND plan.withdrawn_at IS NULL
            WHERE theme.withdrawn_at IS NULL
            ORDER BY plan_id, position
            """)
    List<Theme> themes();

    @Query("""
            INSERT INTO theme (plan_id, position, title, import_id)
            SELECT :plan, coalesce(max(position), 0) + 1, :title, :importId
            FROM theme
            WHERE plan_id = :plan
            RETURNING id
            """)
    long addTheme(long plan, String title, @Nullable Long importId);

    @Query("SELECT label, status FROM status_word ORDER BY position")
    List<StatusWord> statusWords();

    @Query("DELETE FROM status_word")
    void clearStatusWords();

    @Query("INSERT INTO status_word (label, status, position) VALUES (:label, :status, :position)")
    void addStatusWord(String label, Status status, int position);
}

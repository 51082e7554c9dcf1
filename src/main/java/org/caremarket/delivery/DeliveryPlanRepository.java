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
interface DeliveryPlanRepository extends GenericRepository<DeliveryPlan, Long> {

    @Query("SELECT * FROM delivery_plan WHERE withdrawn_at IS NULL ORDER BY id")
    List<DeliveryPlan> all();

    @Query("SELECT * FROM delivery_plan WHERE id = :id AND withdrawn_at IS NULL")
    Optional<DeliveryPlan> find(long id);

    /** The same, locked until the commit: whoever adds to a plan or gives out its references does so alone. */
    @Query("SELECT * FROM delivery_plan WHERE id = :id AND withdrawn_at IS NULL FOR UPDATE")
    Optional<DeliveryPlan> lock(long id);

    /** All of them, locked until the commit: titles are unlike each other. */
    @Query("SELECT * FROM delivery_plan WHERE withdrawn_at IS NULL ORDER BY id FOR UPDATE")
    List<DeliveryPlan> lockAll();

    @Query("SELECT * FROM delivery_plan WHERE withdrawn_at IS NULL ORDER BY id LIMIT :limit OFFSET :offset")
    List<DeliveryPlan> page(int limit, long offset);

    @Query("SELECT count(*) FROM delivery_plan WHERE withdrawn_at IS NULL")
    long count();

    @Query("SELECT * FROM delivery_plan WHERE lower(title) = lower(:title) AND withdrawn_at IS NULL")
    Optional<DeliveryPlan> titled(String title);

    /** The id of the new plan; null when there is one of that title: what returns no row gives no Optional. */
    @Query("""
            INSERT INTO delivery_plan (title, period, accountable_officer, committee, lead, source, made_up, import_id)
            VALUES (:title, :period, :accountableOfficer, :committee, :lead, :source, :madeUp, :importId)
            ON CONFLICT DO NOTHING
            RETURNING id
            """)
    @Nullable Long add(
            String title,
            String period,
            @Nullable String accountableOfficer,
            @Nullable String committee,
            @Nullable String lead,
            @Nullable String source,
            @Nullable String madeUp,
            @Nullable Long importId);

    @Query("""
            UPDATE delivery_plan
            SET title = :title, period = :period, accountable_officer = :accountableOfficer, committee = :committee,
                lead = :lead, version = version + 1
            WHERE id = :id
            """)
    void change(
            long id, String title, String period, @Nullable String accountableOfficer, @Nullable String committee,
            @Nullable String lead);

    /** Counts a change of the plan's themes. */
    @Query("UPDATE delivery_plan SET version = version + 1 WHERE id = :id")
    void advance(long id);

    @Query("UPDATE delivery_plan SET withdrawn_at = now() WHERE id = :id")
    void withdraw(long id);

    @Query("SELECT id, plan_id, position, title FROM theme WHERE plan_id = :plan AND withdrawn_at IS NULL ORDER BY position")
    List<Theme> themes(long plan);

    @Query("""
            INSERT INTO theme (plan_id, position, title, import_id)
            SELECT :plan, coalesce(max(position), 0) + 1, :title, :importId
            FROM theme
            WHERE plan_id = :plan
            RETURNING id
            """)
    long addTheme(long plan, String title, @Nullable Long importId);

    @Query("UPDATE theme SET title = :title WHERE id = :id")
    void renameTheme(long id, String title);

    /** Two themes of a plan change places. */
    @Query("""
            UPDATE theme
            SET position = other.position
            FROM theme other
            WHERE theme.id IN (:one, :other) AND other.id IN (:one, :other) AND other.id <> theme.id
            """)
    void swapThemes(long one, long other);

    @Query("UPDATE theme SET withdrawn_at = now() WHERE id = :id")
    void withdrawTheme(long id);

    @Query("SELECT label, status FROM status_word ORDER BY position")
    List<StatusWord> statusWords();

    @Query("DELETE FROM status_word")
    void clearStatusWords();

    @Query("INSERT INTO status_word (label, status, position) VALUES (:label, :status, :position)")
    void addStatusWord(String label, Status status, int position);
}

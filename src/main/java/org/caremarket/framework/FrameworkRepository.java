package org.caremarket.framework;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Frameworks with their extensions and months, in the schema of the council whose scope is open. */
@JdbcRepository(dialect = Dialect.POSTGRES)
interface FrameworkRepository extends GenericRepository<Framework, Long> {

    String COMING = """
            FROM json_to_record(CAST(:line AS json)) AS line (id bigint, title text, purpose text, segments text[],
                "legalRoute" text, "decidedBy" text, "decidedOn" date, "keyDecision" boolean, "inForwardPlan" boolean,
                "callIn" boolean, "callInEndsOn" date, "startsOn" date, "startsWords" text, "initialMonths" int,
                "extensionMonths" int[], "mostMonths" int, counted text, "spotMost" numeric, source text, "madeUp" text)
            """;

    @Query("SELECT * FROM framework ORDER BY lower(title), id")
    List<Framework> all();

    @Query("SELECT * FROM framework WHERE id = :which")
    Optional<Framework> find(long which);

    /** Nobody else writes any part of it until the commit. */
    @Query("SELECT id FROM framework WHERE id = :which FOR UPDATE")
    Optional<Long> lock(long which);

    @Query("""
            INSERT INTO framework (title, purpose, segments, legal_route, decided_by, decided_on, key_decision, in_forward_plan,
                call_in, call_in_ends_on, starts_on, starts_words, initial_months, extension_months, most_months, counted,
                spot_most, source, made_up, changed_by, changed_at)
            SELECT title, purpose, coalesce(segments, '{}'), "legalRoute", "decidedBy", "decidedOn", "keyDecision",
                "inForwardPlan", "callIn", "callInEndsOn", "startsOn", "startsWords", "initialMonths",
                coalesce("extensionMonths", '{}'), "mostMonths", counted, "spotMost", source, "madeUp", :by, :now
            """ + COMING + "RETURNING id")
    long add(String line, String by, Instant now);

    @Query("""
            UPDATE framework
            SET title = line.title, purpose = line.purpose, segments = coalesce(line.segments, '{}'),
                legal_route = "legalRoute", decided_by = "decidedBy", decided_on = "decidedOn", key_decision = "keyDecision",
                in_forward_plan = "inForwardPlan", call_in = "callIn", call_in_ends_on = "callInEndsOn",
                starts_on = "startsOn", starts_words = "startsWords", initial_months = "initialMonths",
                extension_months = coalesce("extensionMonths", '{}'), most_months = "mostMonths", counted = line.counted,
                spot_most = "spotMost", source = line.source, version = version + 1, changed_by = :by, changed_at = :now
            """ + COMING + "WHERE framework.id = line.id")
    void change(String line, String by, Instant now);

    @Query("SELECT * FROM framework_extension WHERE framework_id = ANY (CAST(:whose AS bigint[])) ORDER BY number")
    List<Extension> extensions(Long[] whose);

    @Query("INSERT INTO framework_extension (framework_id, number, taken, decided_on) VALUES (:whose, :place, :yes, :day)")
    void decide(long whose, int place, boolean yes, LocalDate day);

    @Query("UPDATE framework SET version = version + 1, changed_by = :by, changed_at = :now WHERE id = :which")
    void touch(long which, String by, Instant now);

    @Query("""
            SELECT framework_id, month, lot_id, amount, made_up FROM framework_month
            WHERE framework_id = ANY (CAST(:whose AS bigint[]))
            ORDER BY month, lot_id
            """)
    List<MonthAmount> months(Long[] whose);

    @Query("DELETE FROM framework_month WHERE framework_id = :whose AND month = :first")
    void clearMonth(long whose, LocalDate first);

    @Query("""
            INSERT INTO framework_month (framework_id, month, lot_id, amount, made_up)
            VALUES (:whose, :first, :lot, :bought, :pretended)
            """)
    void addMonth(long whose, LocalDate first, @Nullable Long lot, BigDecimal bought, @Nullable String pretended);

    @Query("UPDATE framework SET months_version = months_version + 1 WHERE id = :which")
    void touchMonths(long which);

    @Query("SELECT count(*) FROM framework_month WHERE lot_id = :lot")
    long monthsOfLot(long lot);
}

package org.caremarket.provider.oversight;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;

/** What the council set of the rules of its watch list, in the schema of the council whose scope is open. */
@JdbcRepository(dialect = Dialect.POSTGRES)
interface WatchRepository extends GenericRepository<WatchRepository.UsedRule, String> {

    /** Whether a rule is used. */
    @Introspected
    record UsedRule(String code, boolean used) {}

    /** The value of a threshold of a rule. */
    @Introspected
    record SetThreshold(String code, String name, int value) {}

    @Query("SELECT code, used FROM watch_rule")
    List<UsedRule> rules();

    @Query("SELECT code, name, value FROM watch_threshold")
    List<SetThreshold> thresholds();

    @Query("SELECT version FROM watch_edition")
    int version();

    @Query("UPDATE watch_edition SET version = version + 1 WHERE version = :seen")
    int advance(int seen);

    @Query("DELETE FROM watch_rule")
    void clear();

    @Query("INSERT INTO watch_rule (code, used) VALUES (:rule, :on)")
    void use(String rule, boolean on);

    @Query("INSERT INTO watch_threshold (code, name, value) VALUES (:rule, :title, :number)")
    void set(String rule, String title, int number);
}

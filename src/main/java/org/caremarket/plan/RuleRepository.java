package org.caremarket.plan;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;

/** The council's rules for its plans: one row, in the schema of the council whose scope is open. */
@JdbcRepository(dialect = Dialect.POSTGRES)
interface RuleRepository extends GenericRepository<PlanRules, Boolean> {

    @Query("SELECT own_approval, version FROM plan_rules")
    PlanRules find();

    /** How many rows were changed: none when somebody else changed the rules first. */
    @Query("UPDATE plan_rules SET own_approval = :allowed, version = version + 1 WHERE version = :seen")
    int change(boolean allowed, int seen);
}

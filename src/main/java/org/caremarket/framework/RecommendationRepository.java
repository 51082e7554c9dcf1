package org.caremarket.framework;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;
import java.util.Optional;

/** Recommendations, in the schema of the council whose scope is open. */
@JdbcRepository(dialect = Dialect.POSTGRES)
interface RecommendationRepository extends GenericRepository<Recommendation, Long>, PartStore<Recommendation> {

    String SHOWN = """
            SELECT * FROM framework_recommendation
            """;

    String COMING = """
            FROM json_to_record(CAST(:line AS json)) AS line (
                id bigint, "frameworkId" bigint, number int, words text, "actionId" bigint)
            """;

    @Query(SHOWN + "WHERE framework_recommendation.framework_id = ANY (CAST(:whose AS bigint[])) ORDER BY number")
    List<Recommendation> of(Long[] whose);

    default List<Recommendation> of(long whose) {
        return of(new Long[] {whose});
    }

    @Override
    @Query(SHOWN + "WHERE framework_recommendation.framework_id = :framework AND framework_recommendation.id = :which")
    Optional<Recommendation> find(long framework, long which);

    @Override
    @Query("""
            INSERT INTO framework_recommendation (framework_id, number, words, action_id)
            SELECT "frameworkId", line.number, line.words, "actionId"
            """ + COMING + "RETURNING id")
    long add(String line);

    @Override
    @Query("""
            UPDATE framework_recommendation
            SET number = line.number, words = line.words, action_id = "actionId", version = version + 1
            """ + COMING + "WHERE framework_recommendation.id = line.id")
    void change(String line);

    @Query(SHOWN + "WHERE action_id = :action ORDER BY framework_id, number")
    List<Recommendation> ofAction(long action);
}

package org.caremarket.workshop.collation;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Themes of what is said to workshops, in the schema of the council whose scope is open. */
@JdbcRepository(dialect = Dialect.POSTGRES)
interface ThemeRepository extends GenericRepository<WorkshopTheme, Long> {

    /** What answers count where they are read. */
    String STANDING = """
            JOIN workshop_answer answer ON answer.id = tag.answer_id AND answer.withdrawn_at IS NULL
            JOIN workshop_response response ON response.id = answer.response_id AND response.withdrawn_at IS NULL
            """;

    @Query("SELECT * FROM workshop_theme WHERE withdrawn_at IS NULL ORDER BY lower(name), id")
    List<WorkshopTheme> all();

    /** Those that can be chosen, and those that answers of the workshop are about or that were decided in it. */
    @Query("""
            SELECT * FROM workshop_theme theme
            WHERE withdrawn_at IS NULL
                OR EXISTS (SELECT FROM workshop_disposition WHERE workshop_id = :workshop AND theme_id = theme.id)
                OR EXISTS (
                    SELECT FROM workshop_tag tag
                    JOIN workshop_answer answer ON answer.id = tag.answer_id
                    JOIN workshop_response response ON response.id = answer.response_id
                    WHERE tag.theme_id = theme.id AND response.workshop_id = :workshop)
            ORDER BY lower(name), id
            """)
    List<WorkshopTheme> known(long workshop);

    @Query("SELECT * FROM workshop_theme WHERE id = :id")
    Optional<WorkshopTheme> find(long id);

    @Query("SELECT * FROM workshop_theme WHERE id = :id AND withdrawn_at IS NULL FOR UPDATE")
    Optional<WorkshopTheme> lock(long id);

    /** The id of the new theme; null when there is one of that name. */
    @Query("""
            INSERT INTO workshop_theme (name, description) VALUES (:called, :words)
            ON CONFLICT DO NOTHING
            RETURNING id
            """)
    @Nullable Long add(String called, String words);

    @Query("SELECT EXISTS (SELECT FROM workshop_theme WHERE lower(name) = lower(:called) AND id <> :own AND withdrawn_at IS NULL)")
    boolean taken(String called, long own);

    @Query("UPDATE workshop_theme SET name = :called, description = :words, version = version + 1 WHERE id = :id")
    void change(long id, String called, String words);

    @Query("UPDATE workshop_theme SET withdrawn_at = :now, version = version + 1 WHERE id = :id")
    void withdraw(long id, Instant now);

    @Query("""
            SELECT tag.theme_id, count(*) AS answers, count(DISTINCT response.workshop_id) AS workshops
            FROM workshop_tag tag
            """ + STANDING + "GROUP BY tag.theme_id")
    List<ThemeUse> uses();

    @Query("""
            SELECT answer.id AS answer_id, response.workshop_id, workshop.title AS workshop, question.text AS question,
                response.organisation, response.channel, answer.agreement, answer.text, answer.quoting,
                answer.version > tag.answer_version AS changed
            FROM workshop_tag tag
            """ + STANDING + """
            JOIN workshop ON workshop.id = response.workshop_id
            LEFT JOIN workshop_question question ON question.id = answer.question_id
            WHERE tag.theme_id = :theme
            ORDER BY response.workshop_id DESC, answer.id
            LIMIT :limit OFFSET :offset
            """)
    List<SaidAbout> said(long theme, int limit, long offset);

    @Query("SELECT objective_id FROM workshop_theme_objective WHERE theme_id = :theme ORDER BY objective_id")
    List<Long> objectives(long theme);

    @Query("""
            SELECT theme.* FROM workshop_theme theme
            JOIN workshop_theme_objective link ON link.theme_id = theme.id
            WHERE link.objective_id = :objective
            ORDER BY lower(theme.name), theme.id
            """)
    List<WorkshopTheme> askingFor(long objective);

    @Query("""
            INSERT INTO workshop_theme_objective (theme_id, objective_id) VALUES (:theme, :objective)
            ON CONFLICT DO NOTHING
            """)
    void link(long theme, long objective);

    @Query("DELETE FROM workshop_theme_objective WHERE theme_id = :theme AND objective_id = :objective")
    void unlink(long theme, long objective);

    /** Links another theme to the objectives of this one; those that it has stay. */
    @Query("""
            INSERT INTO workshop_theme_objective (theme_id, objective_id)
            SELECT :other, objective_id FROM workshop_theme_objective WHERE theme_id = :theme
            ON CONFLICT DO NOTHING
            """)
    void copyObjectives(long theme, long other);

    @Query("DELETE FROM workshop_theme_objective WHERE theme_id = :theme")
    void clearObjectives(long theme);
}

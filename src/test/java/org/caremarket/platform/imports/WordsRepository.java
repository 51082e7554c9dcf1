package org.caremarket.platform.imports;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;

/** A table that a council's login role may write and empty: what {@link WordsImport} needs, and no more. */
@JdbcRepository(dialect = Dialect.POSTGRES)
interface WordsRepository extends GenericRepository<Import, Long> {

    /** @param lines a word and its status, with a tab between them, on each line */
    @Query("""
            INSERT INTO status_word (label, status, position)
            SELECT split_part(line, chr(9), 1), split_part(line, chr(9), 2), :position
            FROM string_to_table(:lines, chr(10)) AS line
            """)
    void add(String lines, int position);

    @Query("SELECT label FROM status_word WHERE position = :position ORDER BY label")
    List<String> at(int position);

    @Query("DELETE FROM status_word WHERE position = :position")
    void remove(int position);

    @Query("DELETE FROM status_word WHERE label = :label")
    void remove(String label);
}

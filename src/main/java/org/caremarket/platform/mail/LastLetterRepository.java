package org.caremarket.platform.mail;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;

/** The newest letters about records, in the schema of the council whose scope is open. */
@JdbcRepository(dialect = Dialect.POSTGRES)
interface LastLetterRepository extends GenericRepository<Message, Long> {

    @Query("""
            SELECT DISTINCT ON (about_id) about_id AS about, id AS message, state
            FROM mail_message
            WHERE about_kind = :kind AND about_id = ANY (CAST(:abouts AS bigint[]))
            ORDER BY about_id, id DESC
            """)
    List<LastLetter> about(String kind, String[] abouts);
}

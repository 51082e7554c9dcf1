package org.caremarket.workshop.collation;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.LocalDate;

/** Contacts who are invited, without their pages. */
@JdbcRepository(dialect = Dialect.POSTGRES)
interface InvitedRepository extends GenericRepository<AnswerTag, Long> {

    @Query("""
            INSERT INTO contact (name, organisation, organisation_key, email, size, consented_on, added_by, added_at,
                changed_by, changed_at)
            VALUES (:person, :called, :shared, :address, CAST(:large AS text), :agreed, 'A test', now(), 'A test', now())
            RETURNING id
            """)
    long contact(String person, String called, String shared, String address, @Nullable String large, LocalDate agreed);

    @Query("INSERT INTO contact_segment (contact_id, segment) VALUES (:who, :part)")
    void segment(long who, String part);

    @Query("""
            INSERT INTO workshop_invitation (workshop_id, contact_id, invited_by, invited_at)
            VALUES (:workshop, :who, 'A test', now())
            """)
    void invite(long workshop, long who);

    @Query("UPDATE workshop_answer SET text = :words, version = version + 1 WHERE id = :answer")
    void change(long answer, String words);
}

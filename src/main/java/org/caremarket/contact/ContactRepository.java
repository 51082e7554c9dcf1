package org.caremarket.contact;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.caremarket.platform.web.PageRequest;

/** Contacts, in the schema of the council whose scope is open. The view gives exactly the columns of {@link ContactRow}. */
@JdbcRepository(dialect = Dialect.POSTGRES)
interface ContactRepository extends GenericRepository<ContactRow, Long> {

    /** The contacts that a filter wants. */
    String WANTED = """
            FROM contact_shown shown
            CROSS JOIN (
                SELECT lower(CAST(:words AS text)) AS words, CAST(:persons AS boolean) AS persons,
                       CAST(:segmentOf AS text) AS segment, CAST(:listOf AS bigint) AS list,
                       CAST(:sizeOf AS text) AS size, CAST(:standing AS text) AS standing
            ) asked
            WHERE erased_at IS NULL
              AND (asked.words IS NULL
                   OR strpos(lower(shown.organisation), asked.words) > 0
                   OR persons AND strpos(lower(concat_ws(' ', shown.name, shown.email, telephone)), asked.words) > 0)
              AND (asked.segment IS NULL OR CASE asked.segment WHEN '-' THEN segments = '{}' ELSE asked.segment = ANY (segments) END)
              AND (asked.list IS NULL OR CAST(asked.list AS text) = ANY (lists))
              AND (asked.size IS NULL OR coalesce(shown.size, '-') = asked.size)
              AND CASE asked.standing
                      WHEN 'MAILABLE' THEN mailable
                      WHEN 'NO_CONSENT' THEN consented_on IS NULL
                      WHEN 'OPTED_OUT' THEN opted_out_at IS NOT NULL
                      WHEN 'CAME_BACK' THEN bad_since IS NOT NULL
                      ELSE true END
            """;

    String COUNTS = """
            SELECT count(*) AS contacts, count(DISTINCT organisation_key) AS organisations,
                   count(*) FILTER (WHERE mailable) AS mailable,
                   count(DISTINCT organisation_key) FILTER (WHERE mailable) AS organisations_mailable,
                   count(*) FILTER (WHERE made_up IS NOT NULL) AS made_up
            """;

    @Query("SELECT shown.* " + WANTED + "ORDER BY organisation_key, lower(shown.name), id LIMIT :limit OFFSET :offset")
    List<ContactRow> list(
            @Nullable String words, boolean persons, @Nullable String segmentOf, @Nullable Long listOf,
            @Nullable String sizeOf, @Nullable String standing, int limit, long offset);

    /** One page of the contacts that are wanted, by organisation. */
    default List<ContactRow> list(ContactFilter wanted, PageRequest page) {
        return list(wanted.words(), wanted.persons(), wanted.segment(), wanted.list(), wanted.size(),
                wanted.standing() == null ? null : wanted.standing().name(), page.size(), page.offset());
    }

    @Query(COUNTS + WANTED)
    ContactCounts counts(
            @Nullable String words, boolean persons, @Nullable String segmentOf, @Nullable Long listOf,
            @Nullable String sizeOf, @Nullable String standing);

    default ContactCounts counts(ContactFilter wanted) {
        return counts(wanted.words(), wanted.persons(), wanted.segment(), wanted.list(), wanted.size(),
                wanted.standing() == null ? null : wanted.standing().name());
    }

    @Query("SELECT * FROM contact_shown WHERE id = :which")
    Optional<ContactRow> find(long which);

    /** Nobody else gets it this way until the commit. */
    @Query("SELECT id FROM contact WHERE id = :which AND erased_at IS NULL FOR UPDATE")
    Optional<Long> lock(long which);

    @Query("""
            SELECT * FROM contact_shown WHERE organisation_key = :key AND erased_at IS NULL ORDER BY lower(name), id
            """)
    List<ContactRow> ofOrganisation(String key);

    @Query("SELECT * FROM contact_shown WHERE lower(email) = lower(:address)")
    Optional<ContactRow> called(String address);

    @Query("SELECT * FROM contact_shown WHERE id = ANY (CAST(:ids AS bigint[])) ORDER BY organisation_key, lower(name), id")
    List<ContactRow> these(Long[] ids);

    /** Those of these addresses, in lower case, that are there. */
    @Query("SELECT * FROM contact_shown WHERE lower(email) IN (SELECT json_array_elements_text(CAST(:addresses AS json)))")
    List<ContactRow> ofAddresses(String addresses);

    @Query("""
            SELECT * FROM contact_shown
            WHERE erased_at IS NULL AND segments && CAST(:slugs AS text[])
            ORDER BY organisation_key, lower(name), id
            """)
    List<ContactRow> inSegments(String[] slugs);

    @Query("""
            UPDATE contact
            SET opted_out_at = :now, opted_out_how = :way, version = version + 1, changed_by = :by, changed_at = :now
            WHERE id = :which AND opted_out_at IS NULL
            """)
    int optOut(long which, String way, String by, Instant now);

    @Query("""
            UPDATE contact
            SET consented_on = :on, consent_how = :way, opted_out_at = NULL, opted_out_how = NULL,
                version = version + 1, changed_by = :by, changed_at = :now
            WHERE id = :which
            """)
    int consent(long which, LocalDate on, String way, String by, Instant now);

    @Query("""
            UPDATE contact
            SET bad_since = :now, bad_reason = :why, version = version + 1, changed_by = :by, changed_at = :now
            WHERE id = :which AND bad_since IS NULL
            """)
    int addressBad(long which, String why, String by, Instant now);

    /** What is personal goes, and what imports keep of it; how consent was given and withdrawn may name people, too. */
    @Query("""
            WITH kept AS (DELETE FROM contact_before WHERE contact_id = :which),
                 listed AS (DELETE FROM contact_list_member WHERE contact_id = :which),
                 erased AS (
            UPDATE contact
            SET name = NULL, email = NULL, telephone = NULL, consented_on = NULL, consent_how = '', opted_out_at = NULL,
                opted_out_how = NULL, bad_since = NULL, bad_reason = NULL, erased_at = :now, version = version + 1,
                changed_by = :by, changed_at = :now
            WHERE id = :which
            RETURNING 1)
            SELECT count(*) FROM erased
            """)
    int erase(long which, String by, Instant now);

    /** Whether a contact ever came with the council's folder. */
    @Query("SELECT EXISTS (SELECT FROM contact WHERE added_by = :by)")
    boolean anyAddedBy(String by);
}

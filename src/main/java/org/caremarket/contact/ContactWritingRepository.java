package org.caremarket.contact;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;

/** Writes contacts, one or many in one statement; {@code lines} are {@link ContactLine}s as JSON. */
@JdbcRepository(dialect = Dialect.POSTGRES)
interface ContactWritingRepository extends GenericRepository<ContactRow, Long> {

    String COMING = """
            WITH coming AS (
                SELECT * FROM json_to_recordset(CAST(:lines AS json)) AS line (id bigint, name text, organisation text,
                    organisation_key text, email text, telephone text, segments text[], lists bigint[], size text,
                    consented_on date, consent_how text, opted_out_at timestamptz, opted_out_how text,
                    bad_since timestamptz, bad_reason text, made_up text)
            )""";

    /** What a contact that was written has besides: these segments and no others, and these lists. */
    String AND_WHAT_BELONGS = """
            , dropped AS (
                DELETE FROM contact_segment USING written
                WHERE contact_segment.contact_id = written.id AND contact_segment.segment <> ALL (written.segments)
            ), segments AS (
                INSERT INTO contact_segment (contact_id, segment) SELECT id, unnest(segments) FROM written
                ON CONFLICT DO NOTHING
            ), listed AS (
                INSERT INTO contact_list_member (contact_id, list_id) SELECT id, unnest(lists) FROM written
                ON CONFLICT DO NOTHING
            )
            SELECT id FROM written ORDER BY id
            """;

    /** Adds contacts. Returns the ids of those whose address nobody had. */
    @Query(COMING + """
            , added AS (
                INSERT INTO contact (name, organisation, organisation_key, email, telephone, size, consented_on, consent_how,
                    opted_out_at, opted_out_how, bad_since, bad_reason, made_up, import_id, added_by, added_at, changed_by,
                    changed_at)
                SELECT name, organisation, organisation_key, email, telephone, size, consented_on, consent_how, opted_out_at,
                    opted_out_how, bad_since, bad_reason, made_up, CAST(:imported AS bigint), :by, :now, :by, :now
                FROM coming
                ON CONFLICT DO NOTHING
                RETURNING id, email
            ), written AS (
                SELECT added.id, coming.segments, coming.lists FROM added JOIN coming ON coming.email = added.email
            )
            """ + AND_WHAT_BELONGS)
    List<Long> add(String lines, @Nullable Long imported, String by, Instant now);

    /** Changes contacts that are there, by their ids. Returns the ids. */
    @Query(COMING + """
            , changed AS (
                UPDATE contact
                SET name = coming.name, organisation = coming.organisation, organisation_key = coming.organisation_key,
                    email = coming.email, telephone = coming.telephone, size = coming.size,
                    consented_on = coming.consented_on, consent_how = coming.consent_how,
                    opted_out_at = coming.opted_out_at, opted_out_how = coming.opted_out_how,
                    bad_since = coming.bad_since, bad_reason = coming.bad_reason, version = contact.version + 1,
                    changed_by = :by, changed_at = :now
                FROM coming
                WHERE contact.id = coming.id AND contact.erased_at IS NULL
                RETURNING contact.id
            ), written AS (
                SELECT changed.id, coming.segments, coming.lists FROM changed JOIN coming ON coming.id = changed.id
            )
            """ + AND_WHAT_BELONGS)
    List<Long> change(String lines, String by, Instant now);

    /** Keeps how contacts are now, before an import changes them; the import writes their next version. */
    @Query("""
            INSERT INTO contact_before (import_id, contact_id, version, content)
            SELECT :imported, id, version + 1, to_jsonb(contact_shown)
            FROM contact_shown
            WHERE id = ANY (CAST(:ids AS bigint[]))
            """)
    void keep(long imported, Long[] ids);

    /** Notes contacts that an import added. */
    @Query("""
            INSERT INTO contact_before (import_id, contact_id, version, content)
            SELECT :imported, id, version, NULL FROM contact WHERE import_id = :imported
            """)
    void noteAdded(long imported);

    /** The contacts that an import wrote, locked. */
    @Query("""
            SELECT contact.id
            FROM contact JOIN contact_before before ON before.contact_id = contact.id
            WHERE before.import_id = :imported
            ORDER BY contact.id
            FOR UPDATE OF contact
            """)
    List<Long> lockImport(long imported);

    /** How many of them were changed since, or erased: what was kept of those is gone. */
    @Query("""
            SELECT (SELECT count(*) FROM contact JOIN contact_before before ON before.contact_id = contact.id
                    WHERE before.import_id = :imported AND contact.version <> before.version)
                 + (SELECT count(*) FROM contact WHERE import_id = :imported AND erased_at IS NOT NULL)
            """)
    long changedSince(long imported);

    /** Lists that an import put contacts on, and that they were not on before, lose them again. */
    @Query("""
            DELETE FROM contact_list_member member
            USING contact_before before
            WHERE before.import_id = :imported AND member.contact_id = before.contact_id
              AND NOT (coalesce(before.content -> 'lists', '[]') @> to_jsonb(CAST(member.list_id AS text)))
            """)
    void unlist(long imported);

    /** What contacts were before an import, as lines. */
    @Query("""
            SELECT CAST(coalesce(jsonb_agg(content), '[]') AS text)
            FROM contact_before
            WHERE import_id = :imported AND content IS NOT NULL
            """)
    String before(long imported);

    /** Takes away contacts that an import added. Returns how many. */
    @Query("""
            WITH gone AS (DELETE FROM contact_before WHERE import_id = :imported RETURNING contact_id, content),
                 segments AS (DELETE FROM contact_segment USING gone
                              WHERE contact_segment.contact_id = gone.contact_id AND gone.content IS NULL),
                 removed AS (
            UPDATE contact
            SET name = NULL, email = NULL, telephone = NULL, consented_on = NULL, consent_how = '', opted_out_at = NULL,
                opted_out_how = NULL, bad_since = NULL, bad_reason = NULL, erased_at = :now, version = version + 1,
                changed_by = :by, changed_at = :now
            FROM gone
            WHERE contact.id = gone.contact_id AND gone.content IS NULL
            RETURNING 1)
            SELECT count(*) FROM removed
            """)
    int remove(long imported, String by, Instant now);
}
